using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuickStart;

/// <summary>What the command line's options accept.</summary>
internal static class Arguments
{
    public static double? ParseBandwidth(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (Number.TryParse(text, out double bandwidth) && bandwidth is >= 1e-150 and <= 1e150)
            return bandwidth;

        argument.AddError($"--bandwidth: '{text}' is not a positive number (1e-150 to 1e150).");
        return null;
    }

    public static void RequireData(OptionResult option, Argument<string?> data)
    {
        if (option.GetValue(data) is null)
            option.AddError("--bandwidth needs a data file: the examples have theirs in their attributes.");
    }
}
