using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Smoothing.LeastSquares;

/// <summary>The summary of a regression as plain text, in the layout that users of R and statsmodels know.</summary>
internal static class SummaryTable
{
    private const int LineWidth = 80;

    private const string NameIndent = "  ";

    private static readonly string[] Headers = ["", "Estimate", "Std. Error", "t", "P>|t|", "[0.025", "0.975]"];

    /// <summary>
    /// Writes the formula, a table of the coefficients with 95 % confidence intervals, and the statistics of the fit. For a fit that failed
    /// it writes the formula and the reason. Numbers are in the invariant culture. A line has at most 80 columns. Longer names continue on
    /// lines of their own.
    /// </summary>
    /// <param name="writer">The writer that receives the text, line by line.</param>
    /// <param name="formula">The model's formula, as in "mpg ~ wt + hp".</param>
    /// <param name="names">The terms' names, one for each coefficient.</param>
    /// <param name="coefficients">The coefficients, in the order of the names. They are read only if the fit succeeded.</param>
    /// <param name="summary">The fit as a whole.</param>
    /// <param name="collinearTerm">The name of the term that depends linearly on those before it, or null.</param>
    /// <param name="levels">Sentences about levels of factors that have no rows; empty if there are none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="formula"/> is null.</exception>
    /// <exception cref="ArgumentException">The fit succeeded, and the numbers of names and coefficients differ.</exception>
    public static void Write(
        TextWriter writer,
        string formula,
        ReadOnlySpan<string> names,
        ReadOnlySpan<Coefficient> coefficients,
        in FitSummary summary,
        string? collinearTerm = null,
        string levels = "")
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = formula ?? throw new ArgumentNullException(nameof(formula));

        bool success = summary.IsSolved;
        if (success && names.Length != coefficients.Length)
            throw new ArgumentException($"There are {coefficients.Length} coefficients, but {names.Length} names.", nameof(names));

        WriteWrapped(writer, formula, "    ");
        writer.WriteLine();
        if (!success)
        {
            WriteWrapped(writer, Reason(summary, collinearTerm), "");
            WriteWrapped(writer, levels, "");
            return;
        }

        WriteCoefficients(writer, names, coefficients);
        writer.WriteLine();
        WriteWrapped(writer, levels, "");
        WriteFit(writer, summary);
    }

    private static void WriteWrapped(TextWriter writer, string text, string indent)
    {
        if (text.Length == 0)
            return;
        foreach (string line in SummaryText.Wrap(text, LineWidth, indent))
            writer.WriteLine(line);
    }

    private static void WriteCoefficients(TextWriter writer, ReadOnlySpan<string> names, ReadOnlySpan<Coefficient> coefficients)
    {
        var rows = new string[coefficients.Length + 1][];
        rows[0] = Headers;
        var columns = new SummaryColumns(coefficients);
        for (int i = 0; i < coefficients.Length; i++)
            rows[i + 1] = Row(names[i], coefficients[i], columns);

        int[] widths = Widths(rows, out int total);
        string gap = total + (2 * (widths.Length - 1)) <= LineWidth ? "  " : " ";
        int excess = total + (gap.Length * (widths.Length - 1)) - LineWidth;
        if (excess > 0)
        {
            widths[0] -= excess;
            total -= excess;
        }

        foreach (string[] row in rows)
        {
            List<string> name = SummaryText.Wrap(row[0], widths[0], NameIndent);
            writer.Write(name[0].PadRight(widths[0]));
            for (int column = 1; column < row.Length; column++)
                writer.Write(gap + row[column].PadLeft(widths[column]));
            writer.WriteLine();
            foreach (string rest in name.GetRange(1, name.Count - 1))
                writer.WriteLine(rest);
            if (row == Headers)
                writer.WriteLine(new string('-', total + (gap.Length * (widths.Length - 1))));
        }
    }

    private static string[] Row(string name, in Coefficient coefficient, in SummaryColumns columns)
    {
        Interval interval = coefficient.ConfidenceInterval();
        return
        [
            name,
            columns.Estimate(coefficient.Estimate),
            columns.Estimate(coefficient.StandardError),
            columns.Statistic(coefficient.TStatistic),
            SummaryNumber.Probability(coefficient.PValue),
            columns.Estimate(interval.Lower),
            columns.Estimate(interval.Upper),
        ];
    }

    private static int[] Widths(string[][] rows, out int total)
    {
        var widths = new int[Headers.Length];
        foreach (string[] row in rows)
        {
            for (int column = 0; column < row.Length; column++)
                widths[column] = Math.Max(widths[column], row[column].Length);
        }

        total = 0;
        foreach (int width in widths)
            total += width;
        return widths;
    }

    private static void WriteFit(TextWriter writer, in FitSummary summary)
    {
        writer.WriteLine(summary.DegreesOfFreedom == 0
            ? "No residual degrees of freedom: the fit passes through every observation"
            : $"Residual standard error {SummaryNumber.Significant(summary.ResidualStandardError)} on {Freedom(summary.DegreesOfFreedom)}");
        string about = summary.HasIntercept ? "" : ", both about 0: the model has no intercept";
        writer.WriteLine(
            $"R² {SummaryNumber.Fixed(summary.RSquared, 4)}, adjusted R² {SummaryNumber.Fixed(summary.AdjustedRSquared, 4)}{about}");
        if (!double.IsNaN(summary.FStatistic))
        {
            string model = Text(summary.ModelDegreesOfFreedom), p = SummaryNumber.Probability(summary.FPValue);
            writer.WriteLine(
                $"F {SummaryNumber.Significant(summary.FStatistic)} on {model} and {Freedom(summary.DegreesOfFreedom)}, "
                + (p[0] == '<' ? "p < " + p.TrimStart('<') : "p = " + p));
        }

        writer.WriteLine(
            $"n {Text(summary.Count)}, AIC {SummaryNumber.Criterion(summary.Aic)}, BIC {SummaryNumber.Criterion(summary.Bic)}, "
            + $"log-likelihood {SummaryNumber.Criterion(summary.LogLikelihood)}");
    }

    private static string Reason(in FitSummary summary, string? collinearTerm) => summary.Status switch
    {
        FitStatus.NotFitted => "Not fitted yet.",
        FitStatus.EmptyWindow => "No estimates: no observation lies in the window.",
        FitStatus.TooFewObservations => $"No estimates: {Observations(summary.Count)} fewer than the coefficients.",
        FitStatus.Collinear when collinearTerm is not null =>
            $"No estimates: {collinearTerm} is a linear combination of the terms before it.",
        FitStatus.Collinear => "No estimates: a term is a linear combination of the others.",
        FitStatus.IllConditioned when collinearTerm is not null =>
            $"No estimates: {collinearTerm} is so nearly a linear combination of the terms before it that too few digits remain.",
        FitStatus.IllConditioned => "No estimates: a term is so nearly a linear combination of the others that too few digits remain.",
        _ => "No estimates: a sum of products left the range of double.",
    };

    private static string Observations(long count) => count == 1 ? "1 observation is" : Text(count) + " observations are";

    private static string Freedom(long degrees) => Text(degrees) + (degrees == 1 ? " degree of freedom" : " degrees of freedom");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
