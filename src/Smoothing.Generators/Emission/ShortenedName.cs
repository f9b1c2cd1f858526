using System.Text;

namespace Smoothing.Generators.Emission;

/// <summary>
/// Shortens names that are put together from a user's names. Metadata holds at most 1023 bytes of a name and most file systems 255. A
/// shortened name is the head of the full one and its hash, so that different names stay different.
/// </summary>
internal static class ShortenedName
{
    private const int LongestIdentifier = 200;

    // Leaves room for the directories before it, where a path has at most 260 characters.
    private const int LongestFile = 120;

    /// <summary>An identifier of at most 200 bytes in UTF-8.</summary>
    public static string Identifier(string name) => Fits(name, LongestIdentifier) ? name : Cut(name, LongestIdentifier, '_');

    /// <summary>The name of a file without its extension, of at most 120 bytes in UTF-8.</summary>
    /// <param name="name">The full name.</param>
    /// <param name="isUnique">Whether no other name differs from it only in case. Otherwise it gets the hash in any case.</param>
    public static string File(string name, bool isUnique) => isUnique && Fits(name, LongestFile) ? name : Cut(name, LongestFile, '-');

    private static bool Fits(string name, int longest) =>
        name.Length <= longest / 3 || Encoding.UTF8.GetByteCount(name) <= longest;

    private static string Cut(string name, int longest, char separator)
    {
        string hash = separator + Literal.Hexadecimal(FnvHash.Of(name)).Substring(2);
        return Head(name, longest - hash.Length) + hash;
    }

    // Counts three bytes for each half of a surrogate pair, and never parts the halves.
    private static string Head(string name, int longest)
    {
        int end = 0;
        for (int bytes = 0; end < name.Length; end++)
        {
            bytes += name[end] < '\u0080' ? 1 : name[end] < '\u0800' ? 2 : 3;
            if (bytes > longest)
                break;
        }
        if (end > 0 && end < name.Length && char.IsHighSurrogate(name[end - 1]))
            end--;
        return name.Substring(0, end);
    }
}
