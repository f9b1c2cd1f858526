using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Tests.LeastSquares;

/// <summary>The columns of the model matrix and the names of their coefficients; Rad has the levels East, North and West.</summary>
public class ModelColumnsTests
{
    [Theory]
    [InlineData("y ~ x", "X")]
    [InlineData("y ~ log(age)", "LogAge")]
    [InlineData("y ~ log10(age) + log1p(age)", "Log10Age Log1pAge")]
    [InlineData("y ~ area:rooms", "AreaRooms")]
    [InlineData("y ~ rooms:area", "RoomsArea")]
    [InlineData("y ~ tax_rate:log(TAX_RATE)", "TaxRateLogTaxRate")]
    [InlineData("y ~ I(x^2)", "XPow2")]
    [InlineData("y ~ poly(x, 3)", "X XPow2 XPow3")]
    [InlineData("y ~ poly(x, 2):z", "XZ XPow2Z")]
    [InlineData("y ~ I(-x)", "MinusX")]
    [InlineData("y ~ I(2*x)", "_2TimesX")]
    [InlineData("y ~ z:I(2*x)", "Z2TimesX")]
    [InlineData("y ~ I(x^0.5) + I(x^-1.5)", "XPow0Point5 XPowMinus1Point5")]
    [InlineData("y ~ I(x*1e-7) + I(z*1e30)", "XTimes1EMinus07 ZTimes1E30")]
    [InlineData("y ~ I((x + z)/2 - w)", "XPlusZOver2MinusW")]
    [InlineData("y ~ sqrt(abs(x))", "SqrtAbsX")]
    [InlineData("y ~ factor(rad)", "RadNorth RadWest")]
    [InlineData("y ~ factor(is_new)", "IsNewTrue")]
    [InlineData("y ~ factor(is_new) - 1", "IsNewFalse IsNewTrue")]
    [InlineData("y ~ x:factor(is_new)", "XIsNewFalse XIsNewTrue")]
    public void A_coefficient_is_named_from_its_term(string formula, string names) =>
        Assert.Equal(names, string.Join(" ", Of(formula).Select(column => column.Name)));

    [Fact]
    public void A_name_depends_on_its_own_term_alone()
    {
        string[] terms = ["log(age)", "I(2*x)", "poly(z, 3)", "area:rooms", "factor(rad)", "w:factor(is_new)"];
        var random = new Random(1);
        string[] Names(IEnumerable<string> order) => [.. Of("y ~ " + string.Join(" + ", order)).Select(column => column.Name).Order()];
        string[] expected = Names(terms);

        for (int i = 0; i < 20; i++)
            Assert.Equal(expected, Names(terms.OrderBy(_ => random.Next())));
    }

    // As R's model.matrix has them, its contrasts being contr.treatment.
    [Theory]
    [InlineData("y ~ factor(rad)", "rad=North | rad=West")]
    [InlineData("y ~ factor(rad) - 1", "rad=East | rad=North | rad=West")]
    [InlineData("y ~ factor(rad) + factor(is_new)", "rad=North | rad=West | is_new=True")]
    [InlineData("y ~ factor(rad) + factor(is_new) - 1", "rad=East | rad=North | rad=West | is_new=True")]
    [InlineData("y ~ x + factor(is_new) + factor(rad) - 1", "x | is_new=False | is_new=True | rad=North | rad=West")]
    [InlineData("y ~ factor(rad)*factor(is_new)", "rad=North | rad=West | is_new=True | rad=North is_new=True | rad=West is_new=True")]
    [InlineData("y ~ factor(rad)*factor(is_new) - 1", "rad=East | rad=North | rad=West | is_new=True | rad=North is_new=True | rad=West is_new=True")]
    [InlineData("y ~ factor(rad)/factor(is_new)", "rad=North | rad=West | rad=East is_new=True | rad=North is_new=True | rad=West is_new=True")]
    [InlineData("y ~ factor(rad):factor(is_new) - 1", "rad=East is_new=False | rad=East is_new=True | rad=North is_new=False | rad=North is_new=True | rad=West is_new=False | rad=West is_new=True")]
    [InlineData("y ~ x*factor(is_new)", "x | is_new=True | x is_new=True")]
    [InlineData("y ~ x:factor(is_new)", "x is_new=False | x is_new=True")]
    [InlineData("y ~ x + x:factor(is_new)", "x | x is_new=True")]
    [InlineData("y ~ factor(is_new) + x:factor(is_new)", "is_new=True | x is_new=False | x is_new=True")]
    [InlineData("y ~ factor(is_new)/x - 1", "is_new=False | is_new=True | x is_new=False | x is_new=True")]
    [InlineData("y ~ x:z + x:z:factor(is_new)", "x z | x z is_new=True")]
    [InlineData("y ~ x + x:z:factor(is_new)", "x | x z is_new=False | x z is_new=True")]
    [InlineData("y ~ x:factor(rad) + x:factor(is_new)", "x rad=East | x rad=North | x rad=West | x is_new=True")]
    [InlineData("y ~ factor(a):factor(rad) + factor(a):factor(is_new) + factor(a) - 1", "a=P | a=Q | a=P rad=North | a=P rad=West | a=Q rad=North | a=Q rad=West | a=P is_new=True | a=Q is_new=True")]
    public void Factors_have_an_indicator_for_each_level_that_the_rest_leaves_free(string formula, string columns) =>
        Assert.Equal(columns, string.Join(" | ", Of(formula).Select(column => string.Join(" ", column.Numbers.Select(Generators.Formulas.Arithmetic.Text).Concat(column.Indicators.Select(indicator => $"{indicator.Column}={indicator.Level}"))))));

    private static IEnumerable<ModelColumn> Of(string formula)
    {
        InterpretedFormula interpreted = LinearModelReader.Read(formula);
        Assert.Empty(interpreted.Errors);
        return ModelColumns.Of(interpreted.Model!, Levels);
    }

    private static Level[] Levels(string column) => column switch
    {
        "rad" => [new("East", "East"), new("North", "North"), new("West", "West")],
        "is_new" => [new("False", "False"), new("True", "True")],
        _ => [new("P", "P"), new("Q", "Q")],
    };
}
