namespace Smoothing.Generators.Emission;

/// <summary>FNV-1a with 64 bits. Every process computes the same hash, unlike <see cref="object.GetHashCode"/> of a string.</summary>
internal static class FnvHash
{
    public static ulong Of(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
