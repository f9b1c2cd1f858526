using System;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>One row departs from a line that all the others lie on: without it nothing is left to judge it by.</summary>
public partial class SoleOutlierTests
{
    [Fact]
    public void The_studentized_residual_of_a_sole_outlier_is_infinite()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8];
        double[] y = [3, 5, 7, 9, 21, 13, 15, 17];
        var line = new Line();
        line.Fit(x, y);
        double[] studentized = new double[8], dffits = new double[8];
        line.StudentizedResiduals(x, y, studentized);
        line.Dffits(x, y, dffits);

        Assert.Equal(double.PositiveInfinity, studentized[4]);
        Assert.Equal(double.PositiveInfinity, dffits[4]);
        Assert.All([0, 1, 2, 3, 5, 6, 7], i => Assert.InRange(Math.Abs(studentized[i]), 0, 2));
    }

    [Ols]
    internal partial class Line;
}
