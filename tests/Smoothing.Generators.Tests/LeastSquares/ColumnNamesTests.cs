using Smoothing.Generators.Estimators.Ols;

namespace Smoothing.Generators.Tests.LeastSquares;

public class ColumnNamesTests
{
    [Theory]
    [InlineData("x", "x", "X")]
    [InlineData("Area", "area", "Area")]
    [InlineData("taxRate", "taxRate", "TaxRate")]
    [InlineData("TaxRate", "taxRate", "TaxRate")]
    [InlineData("tax_rate", "taxRate", "TaxRate")]
    [InlineData("TAX_RATE", "taxRate", "TaxRate")]
    [InlineData("tax_PM25", "taxPm25", "TaxPm25")]
    [InlineData("TAX_", "tax", "TAX")]
    [InlineData("MPG", "mpg", "MPG")]
    [InlineData("URLPath", "urlPath", "URLPath")]
    [InlineData("X1", "x1", "X1")]
    [InlineData("PM25", "pm25", "PM25")]
    [InlineData("_x", "x", "X")]
    [InlineData("x_", "x", "X")]
    [InlineData("a__b", "aB", "AB")]
    [InlineData("_", "_", "_")]
    [InlineData("__", "__", "__")]
    [InlineData("_1", "_1", "_1")]
    [InlineData("x_1", "x1", "X1")]
    [InlineData("été", "été", "Été")]
    [InlineData("Ölpreis", "ölpreis", "Ölpreis")]
    [InlineData("πλάτος", "πλάτος", "Πλάτος")]
    [InlineData("面積", "面積", "面積")]
    [InlineData("Iris", "iris", "Iris")]
    public void A_column_becomes_a_parameter_and_a_coefficient(string column, string camel, string pascal) =>
        Assert.Equal((camel, pascal), (ColumnNames.Camel(column), ColumnNames.Pascal(column)));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("Class", "@class")]
    [InlineData("record", "record")]
    [InlineData("nameof", "nameof_")]
    public void A_parameter_is_never_a_keyword(string column, string parameter) =>
        Assert.Equal(parameter, OlsReader.Parameter(column));
}
