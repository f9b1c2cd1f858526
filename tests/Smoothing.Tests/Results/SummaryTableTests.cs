using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Smoothing.LeastSquares;
using Smoothing.Tests.Numerics;

namespace Smoothing.Tests.Results;

/// <summary>The text, for the 1974 Motor Trend cars; the numbers agree with summary(lm(mpg ~ wt + hp + qsec, mtcars)) in R 4.2.</summary>
public class SummaryTableTests
{
    private const string Formula = "mpg ~ wt + hp + qsec";

    private static readonly string[] Names = ["(Intercept)", "wt", "hp", "qsec"];

    private static readonly double[] Mpg =
    [
        21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4,
        14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
    ];

    private static readonly double[] Wt =
    [
        2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424,
        5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
    ];

    private static readonly double[] Hp =
    [
        110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215,
        230, 66, 52, 65, 97, 150, 150, 245, 175, 66, 91, 113, 264, 175, 335, 109,
    ];

    private static readonly double[] Qsec =
    [
        16.46, 17.02, 18.61, 19.44, 17.02, 20.22, 15.84, 20, 22.9, 18.3, 18.9, 17.4, 17.6, 18, 17.98, 17.82,
        17.42, 19.47, 18.52, 19.9, 20.01, 16.87, 17.3, 15.41, 17.05, 18.9, 16.7, 16.9, 14.5, 15.5, 14.6, 18.6,
    ];

    [Fact]
    public void Cars() => Assert.Equal(
        """
        mpg ~ wt + hp + qsec

                     Estimate  Std. Error       t    P>|t|    [0.025    0.975]
        ----------------------------------------------------------------------
        (Intercept)  27.61053     8.41993   3.279  0.00278  10.36309  44.85797
        wt           -4.35880     0.75270  -5.791  3.2e-06  -5.90063  -2.81696
        hp           -0.01782     0.01498  -1.190  0.24418  -0.04851   0.01287
        qsec          0.51083     0.43922   1.163  0.25463  -0.38887   1.41054

        Residual standard error 2.578 on 28 degrees of freedom
        R² 0.8348, adjusted R² 0.8171
        F 47.15 on 3 and 28 degrees of freedom, p = 4.5e-11
        n 32, AIC 157.14, BIC 164.47, log-likelihood -73.57

        """,
        Fit(Formula, Names, new DesignMatrix(true, Wt, Hp, Qsec, Mpg)));

    [Fact]
    public void Through_the_origin() => Assert.Equal(
        """
        mpg ~ wt - 1

            Estimate  Std. Error      t    P>|t|  [0.025  0.975]
        --------------------------------------------------------
        wt    5.2916      0.5932  8.921  4.6e-10  4.0818  6.5014

        Residual standard error 11.27 on 31 degrees of freedom
        R² 0.7197, adjusted R² 0.7106, both about 0: the model has no intercept
        F 79.58 on 1 and 31 degrees of freedom, p = 4.6e-10
        n 32, AIC 248.81, BIC 251.74, log-likelihood -122.40

        """,
        Fit("mpg ~ wt - 1", ["wt"], new DesignMatrix(false, Wt, Mpg)));

    [Fact]
    public void The_mean_alone_has_no_F() => Assert.Equal(
        """
        mpg ~ 1

                     Estimate  Std. Error       t   P>|t|  [0.025  0.975]
        -----------------------------------------------------------------
        (Intercept)    20.091       1.065  18.857  <2e-16  17.918  22.264

        Residual standard error 6.027 on 31 degrees of freedom
        R² 0.0000, adjusted R² 0.0000
        n 32, AIC 208.76, BIC 211.69, log-likelihood -102.38

        """,
        Fit("mpg ~ 1", ["(Intercept)"], new DesignMatrix(true, Mpg)));

    [Fact]
    public void Standard_errors_of_all_magnitudes_are_written_in_powers_of_ten() => Assert.Equal(
        """
        mpg ~ Big + Small

                               Estimate Std. Error      t   P>|t|     [0.025     0.975]
        -------------------------------------------------------------------------------
        (Intercept)           3.723e+01  1.599e+00 23.285  <2e-16  3.396e+01  4.050e+01
        ABigColumnOf20Letter -3.878e-07  6.327e-08 -6.129 1.1e-06 -5.172e-07 -2.584e-07
        Small                -3.177e+07  9.030e+06 -3.519 0.00145 -5.024e+07 -1.331e+07

        Residual standard error 2.593 on 29 degrees of freedom
        R² 0.8268, adjusted R² 0.8148
        F 69.21 on 2 and 29 degrees of freedom, p = 9.1e-12
        n 32, AIC 156.65, BIC 162.52, log-likelihood -74.33

        """,
        Fit("mpg ~ Big + Small", ["(Intercept)", "ABigColumnOf20Letter", "Small"],
            new DesignMatrix(true, [.. Wt.Select(x => x * 1e7)], [.. Hp.Select(x => x / 1e9)], Mpg)));

    [Fact]
    public void As_many_observations_as_coefficients() => Assert.Equal(
        """
        y ~ x

                     Estimate  Std. Error    t  P>|t|  [0.025  0.975]
        -------------------------------------------------------------
        (Intercept)     1.000         NaN  NaN    NaN     NaN     NaN
        x               3.000         NaN  NaN    NaN     NaN     NaN

        No residual degrees of freedom: the fit passes through every observation
        R² 1.0000, adjusted R² NaN
        n 2, AIC -Inf, BIC -Inf, log-likelihood Inf

        """,
        Fit("y ~ x", ["(Intercept)", "x"], new DesignMatrix(true, [1, 2], [4, 7])));

    [Fact]
    public void The_culture_changes_nothing()
    {
        var design = new DesignMatrix(true, Wt, Hp, Qsec, Mpg);
        string expected = Fit(Formula, Names, design);
        CultureInfo before = CultureInfo.CurrentCulture;
        var hostile = new CultureInfo("sv-SE");
        hostile.NumberFormat.NegativeSign = "\u2212";
        hostile.NumberFormat.NumberDecimalSeparator = ",";
        hostile.NumberFormat.NaNSymbol = "nope";
        try
        {
            CultureInfo.CurrentCulture = hostile;
            Assert.Equal(expected, Fit(Formula, Names, design));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Not_fitted() => Assert.Equal("y ~ x\n\nNot fitted yet.\n", Text("y ~ x", ["(Intercept)", "x"], [], default));

    [Fact]
    public void Collinear()
    {
        var design = new DesignMatrix(true, Wt, [.. Wt.Select(x => 2 * x)], Mpg);
        Assert.Equal(
            "mpg ~ wt + twice\n\nNo estimates: twice is a linear combination of the terms before it.\n",
            Fit("mpg ~ wt + twice", ["(Intercept)", "wt", "twice"], design, "twice"));
        Assert.Equal(
            "mpg ~ wt + twice\n\nNo estimates: a term is a linear combination of the others.\n",
            Fit("mpg ~ wt + twice", ["(Intercept)", "wt", "twice"], design));
    }

    [Fact]
    public void Too_few_observations() => Assert.Equal(
        "y ~ x\n\nNo estimates: 1 observation is fewer than the coefficients.\n",
        Fit("y ~ x", ["(Intercept)", "x"], new DesignMatrix(true, [2], [3])));

    [Fact]
    public void Out_of_range() => Assert.Equal(
        "y ~ x\n\nNo estimates: a sum of products left the range of double.\n",
        Fit("y ~ x", ["(Intercept)", "x"], new DesignMatrix(true, [1e300, 2, 3], [1, 2, 4])));

    [Theory]
    [InlineData(1e7, 1e-9)]
    [InlineData(1e-120, 1e120)]
    [InlineData(-1e5, 1e5)]
    [InlineData(1, 1e-4)]
    public void Lines_keep_to_80_columns_whatever_the_units(double first, double second)
    {
        var design = new DesignMatrix(true, [.. Wt.Select(x => first * x)], [.. Hp.Select(x => second * x)], Mpg);
        string text = Fit("y ~ ANameOf20CharactersX + ANameOf20CharactersZ", ["(Intercept)", "ANameOf20CharactersX", "ANameOf20CharactersZ"], design);
        Assert.Contains("ANameOf20CharactersZ ", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("exp(a) : exp(b) : TheFirstLongColumn : TheSecondLongColumn : Region = NorthAndWest : Kind = Second")]
    [InlineData("sqrt(AbsoluteTemperature + OffsetOfTheInstrument * CorrectionFactor / NumberOfMeasurements)")]
    [InlineData("ACoefficientWhoseNameIsOneWordOfMoreThanEightyCharactersAndHasNoPlaceToBreakItAnywhereAtAll")]
    public void Long_names_go_on_below_and_no_figure_is_lost(string name)
    {
        var design = new DesignMatrix(true, Wt, Hp, Mpg);
        string[] lines = Fit("mpg ~ x + z", ["(Intercept)", name, "z"], design).Split('\n');
        string[] plain = Fit("mpg ~ x + z", ["(Intercept)", "x", "z"], design).Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));

        // The rows are those of the table with short names, the long one's going on in lines that begin further in.
        string[] rows = [.. lines.Skip(4).TakeWhile(line => line.Length > 0)];
        string[] first = [.. rows.Where(line => !line.StartsWith("  ", StringComparison.Ordinal))];
        static string[] Figures(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(6)];
        Assert.Equal(plain.Skip(4).Take(3).Select(Figures), first.Select(Figures));

        string start = string.Concat(first[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipLast(6));
        string rest = string.Concat(rows.Where(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Equal(name.Replace(" ", "", StringComparison.Ordinal), start + rest.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reason_with_a_long_name_is_broken_too()
    {
        string name = "TheFirstLongColumnTheSecondLongColumnRegionNorthAndWest";
        string text = Fit("y ~ x", ["(Intercept)", "x"], new DesignMatrix(true, [2, 2, 2], [1, 2, 4]), name);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains($"No estimates: {name} is a linear combination of the terms before it.", text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Nearly_collinear()
    {
        double[] x = [.. Enumerable.Range(0, 20).Select(i => Math.Sqrt(i + 1))];
        double[] nearly = [.. x.Select((value, i) => value * (1 + (i % 3 * 1e-13)))];
        string text = Fit("y ~ x + z", ["(Intercept)", "x", "z"], new DesignMatrix(true, x, nearly, x), "Z");
        Assert.Equal("y ~ x + z\n\nNo estimates: Z is so nearly a linear combination of the terms before it that\ntoo few digits remain.\n", text);
    }

    [Fact]
    public void A_long_formula_is_broken_before_an_operator()
    {
        string formula = "Response ~ " + string.Join(" + ", Enumerable.Range(10, 20).Select(i => "Column" + i));
        string[] lines = Text(formula, [], [], default).Split('\n');
        Assert.StartsWith("    + Column", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        Assert.Equal(formula, string.Join(" ", lines[..^3].Select(line => line.Trim())));
    }

    [Fact]
    public void Names_and_coefficients_come_in_pairs()
    {
        FitSummary summary = new DesignMatrix(true, Wt, Mpg).Solve().Summary;
        Assert.Equal("names", Assert.Throws<ArgumentException>(() => Text("mpg ~ wt", ["wt"], [], summary)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => SummaryTable.Write(null!, "y ~ x", [], [], default)).ParamName);
        Assert.Equal("formula", Assert.Throws<ArgumentNullException>(() => Text(null!, [], [], default)).ParamName);
    }

    private static string Fit(string formula, string[] names, DesignMatrix design, string? collinearTerm = null)
    {
        DesignMatrix.Solution solution = design.Solve();
        FitSummary summary = solution.Summary;
        Coefficient[] coefficients = [.. solution.Estimates.Select((estimate, i) => new Coefficient(estimate, solution.StandardError(i), summary.DegreesOfFreedom))];
        return Text(formula, names, coefficients, summary, collinearTerm);
    }

    private static string Text(string formula, string[] names, Coefficient[] coefficients, FitSummary summary, string? collinearTerm = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        SummaryTable.Write(writer, formula, names, coefficients, summary, collinearTerm);
        return writer.ToString();
    }
}
