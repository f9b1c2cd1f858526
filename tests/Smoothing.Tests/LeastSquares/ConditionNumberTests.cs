using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace Smoothing.Tests.LeastSquares;

/// <summary>The condition number against MathNet's singular values of the scaled model matrix.</summary>
public partial class ConditionNumberTests
{
    [Theory]
    [InlineData(1.0)]
    [InlineData(1e-3)]
    [InlineData(1e-6)]
    public void It_is_the_ratio_of_the_singular_values_of_the_scaled_columns(double apart)
    {
        var random = new Random(3);
        double[] Column() => [.. Enumerable.Range(0, 40).Select(_ => random.NextDouble())];
        double[] a = Column(), noise = Column(), c = Column(), y = Column();
        double[] b = [.. a.Zip(noise, (x, e) => x + (apart * e))];
        var model = new Plane();
        model.Fit(a, b, c, y);

        Vector<double>[] columns = [.. new[] { [.. a.Select(_ => 1.0)], a, b, c }.Select(column => Vector<double>.Build.Dense(column).Normalize(2))];
        Vector<double> singular = Matrix<double>.Build.DenseOfColumnVectors(columns).Svd().S;
        double expected = singular.Maximum() / singular.Minimum();

        // A singular value is known to the rounding of the largest: relatively, to κ roundings.
        Assert.Equal(1, model.ConditionNumber / expected, 1e-15 * expected + 1e-13);
    }

    [Fact]
    public void Orthogonal_columns_have_1_and_an_unfitted_model_none()
    {
        var model = new Plane();
        Assert.Equal(double.NaN, model.ConditionNumber);
        model.Fit([1, -1, 1, -1, 1, -1, 1, -1], [1, 1, -1, -1, 1, 1, -1, -1], [1, 1, 1, 1, -1, -1, -1, -1], [1, 2, 3, 4, 5, 6, 7, 9]);
        Assert.Equal(1, model.ConditionNumber, 1e-15);
    }

    [Ols("y ~ a + b + c")]
    internal partial class Plane;
}
