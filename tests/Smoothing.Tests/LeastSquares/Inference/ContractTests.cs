using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>What the members over the data refuse, by the parameter's name, before they write anything.</summary>
public class ContractTests
{
    private const int Count = 12, Coefficients = 4;
    private const double Untouched = -77;

    private static readonly string[] Parameters = ["a", "b", "c", "y"];

    private static readonly Dictionary<string, Member> Members = new()
    {
        ["Residuals"] = (plane, a, b, c, y, results) => plane.Residuals(a, b, c, y, results),
        ["Leverage"] = (plane, a, b, c, y, results) => plane.Leverage(a, b, c, y, results),
        ["StandardizedResiduals"] = (plane, a, b, c, y, results) => plane.StandardizedResiduals(a, b, c, y, results),
        ["StudentizedResiduals"] = (plane, a, b, c, y, results) => plane.StudentizedResiduals(a, b, c, y, results),
        ["CooksDistance"] = (plane, a, b, c, y, results) => plane.CooksDistance(a, b, c, y, results),
        ["Dffits"] = (plane, a, b, c, y, results) => plane.Dffits(a, b, c, y, results),
        ["RobustStandardErrors"] = (plane, a, b, c, y, errors) => plane.RobustStandardErrors(HeteroskedasticityConsistent.HC3, a, b, c, y, errors),
    };

    private delegate void Member(
        Plane plane, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> y, Span<double> results);

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (string member in Members.Keys)
            {
                cases.Add(member, true);
                cases.Add(member, false);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Columns_of_different_length(string member, bool isFitted)
    {
        for (int column = 0; column < Parameters.Length; column++)
        {
            // The first column sets the measure: where it is the odd one, the second is named.
            double[][] columns = Columns();
            columns[column] = columns[column][1..];
            Refused(Parameters[Math.Max(1, column)], member, isFitted, columns, Length(member));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Results_of_another_length(string member, bool isFitted)
    {
        foreach (int length in new[] { 0, Length(member) - 1, Length(member) + 1 })
            Refused(Results(member), member, isFitted, Columns(), length);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Values_that_are_not_finite(string member, bool isFitted)
    {
        for (int column = 0; column < Parameters.Length; column++)
        {
            foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            {
                double[][] columns = Columns();
                columns[column][^1] = bad;
                ArgumentException thrown = Refused(Parameters[column], member, isFitted, columns, Length(member));
                Assert.Contains($"{Parameters[column]}[{Count - 1}]", thrown.Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Results_that_overlap_the_data(string member, bool isFitted)
    {
        for (int column = 0; column < Parameters.Length; column++)
        {
            // The results are the column itself, begin in it, or end in it.
            foreach (int offset in new[] { 0, Count - 1, 1 - Length(member) })
            {
                double[][] columns = Columns();
                double[] buffer = new double[3 * Count];
                columns[column].CopyTo(buffer, Count);
                double[] before = [.. buffer];
                ArgumentException thrown = Assert.Throws<ArgumentException>(() => Members[member](
                    Model(isFitted), Column(0), Column(1), Column(2), Column(3), buffer.AsSpan(Count + offset, Length(member))));
                Assert.Equal(Results(member), thrown.ParamName);
                Assert.Equal(before, buffer);

                ReadOnlySpan<double> Column(int j) => j == column ? buffer.AsSpan(Count, Count) : columns[j];
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Results_beside_the_data_are_fine(string member, bool isFitted)
    {
        double[][] columns = Columns();
        double[] buffer = new double[Count + Length(member)];
        columns[3].CopyTo(buffer, 0);
        Members[member](Model(isFitted), columns[0], columns[1], columns[2], buffer.AsSpan(0, Count), buffer.AsSpan(Count));
        Assert.Equal(columns[3], buffer[..Count]);
        Assert.All(buffer[Count..], value => Assert.Equal(isFitted, !double.IsNaN(value)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MinValue)]
    public void An_estimator_of_robust_errors_that_does_not_exist(int kind)
    {
        double[][] columns = Columns();
        double[] errors = [Untouched, Untouched, Untouched, Untouched];
        foreach (bool isFitted in new[] { true, false })
        {
            ArgumentException thrown = Assert.Throws<ArgumentException>(() => Model(isFitted).RobustStandardErrors(
                (HeteroskedasticityConsistent)kind, columns[0], columns[1], columns[2], columns[3], errors));
            Assert.Equal("kind", thrown.ParamName);
            Assert.All(errors, error => Assert.Equal(Untouched, error));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_level_outside_the_unit_interval(double level)
    {
        foreach (bool isFitted in new[] { true, false })
        {
            Plane plane = Model(isFitted);
            Assert.Equal("level", Assert.ThrowsAny<ArgumentException>(() => plane.ConfidenceInterval(1, 1, 1, level)).ParamName);
            Assert.Equal("level", Assert.ThrowsAny<ArgumentException>(() => plane.PredictionInterval(1, 1, 1, level)).ParamName);
            Assert.Equal("level", Assert.ThrowsAny<ArgumentException>(() => plane.Coefficients.A.ConfidenceInterval(level)).ParamName);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_row_that_is_not_finite(double bad)
    {
        foreach (bool isFitted in new[] { true, false })
        {
            Plane plane = Model(isFitted);
            Assert.Equal("a", Assert.ThrowsAny<ArgumentException>(() => plane.ConfidenceInterval(bad, 1, 1)).ParamName);
            Assert.Equal("c", Assert.ThrowsAny<ArgumentException>(() => plane.PredictionInterval(1, 1, bad)).ParamName);
        }
    }

    private static ArgumentException Refused(string parameter, string member, bool isFitted, double[][] columns, int length)
    {
        double[] results = [.. Enumerable.Repeat(Untouched, length)];
        ArgumentException thrown = Assert.Throws<ArgumentException>(() =>
            Members[member](Model(isFitted), columns[0], columns[1], columns[2], columns[3], results));
        Assert.Equal(parameter, thrown.ParamName);
        Assert.All(results, value => Assert.Equal(Untouched, value));
        return thrown;
    }

    private static Plane Model(bool isFitted)
    {
        double[][] columns = Columns();
        var plane = new Plane();
        if (isFitted)
            plane.Fit(columns[0], columns[1], columns[2], columns[3]);
        return plane;
    }

    private static double[][] Columns()
    {
        Columns data = RandomData.Make(1, Count, 3);
        return [.. data.Predictors, data.Response];
    }

    private static int Length(string member) => member == "RobustStandardErrors" ? Coefficients : Count;

    private static string Results(string member) => member == "RobustStandardErrors" ? "errors" : "results";
}
