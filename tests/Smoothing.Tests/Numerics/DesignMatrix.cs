using System;
using System.Linq;
using Smoothing.CompilerServices;
using Smoothing.LeastSquares;
using Smoothing.Tests.Exact;

namespace Smoothing.Tests.Numerics;

/// <summary>A small regression problem by columns, solved by the library and in exact arithmetic.</summary>
public sealed class DesignMatrix
{
    private readonly double[][] _columns;
    private readonly bool _hasIntercept;

    /// <summary>Columns of predictors (an intercept is put before them) and, last, the response.</summary>
    public DesignMatrix(bool intercept, params double[][] columns)
    {
        _hasIntercept = intercept;
        _columns = intercept ? [[.. columns[0].Select(_ => 1.0)], .. columns] : columns;
    }

    public int Coefficients => _columns.Length - 1;

    public int Count => _columns[0].Length;

    public Solution Solve() => Solve(Moments());

    public DoubleDouble[] Moments()
    {
        int p = Coefficients;
        var moments = new DoubleDouble[(p + 1) * (p + 2) / 2];
        for (int j = 0; j <= p; j++)
        {
            for (int i = 0; i <= j; i++)
            {
                for (int n = 0; n < Count; n++)
                    DoubleDouble.AddProduct(ref moments[(j * (j + 1) / 2) + i], _columns[i][n], _columns[j][n]);
            }
        }

        return moments;
    }

    public Solution Solve(DoubleDouble[] moments)
    {
        int p = Coefficients;
        var estimates = new DoubleDouble[p];
        var factor = new DoubleDouble[p * (p + 1) / 2];
        var inverse = new double[p * (p + 1) / 2];
        FitSummary summary = NormalEquations.Solve(
            ref moments[0], p, Count, _hasIntercept, ref estimates[0], ref factor[0]);
        for (int j = 0; j < p; j++)
        {
            for (int i = 0; i <= j; i++)
                inverse[(j * (j + 1) / 2) + i] = TriangularFactor.Inverse(in factor[0], p, i, j);
        }

        return new Solution([.. estimates.Select(estimate => (double)estimate)], inverse) { Summary = summary };
    }

    /// <summary>Gauss–Jordan elimination of the normal equations in exact arithmetic.</summary>
    public ExactSolution SolveExactly()
    {
        int p = Coefficients;
        Rational[][] exact = [.. _columns.Select(column => column.Select(Rational.From).ToArray())];
        var rows = new Rational[p][];
        for (int i = 0; i < p; i++)
        {
            rows[i] = new Rational[(2 * p) + 1];
            for (int j = 0; j < p; j++)
                rows[i][j] = Dot(exact[i], exact[j]);
            rows[i][p + i] = 1;
            rows[i][2 * p] = Dot(exact[i], exact[p]);
        }

        Rational[] right = [.. rows.Select(row => row[2 * p])];
        for (int k = 0; k < p; k++)
        {
            Rational pivot = rows[k][k];
            for (int j = k; j < rows[k].Length; j++)
                rows[k][j] /= pivot;
            for (int i = 0; i < p; i++)
            {
                Rational factor = rows[i][k];
                for (int j = k; i != k && j < rows[i].Length; j++)
                    rows[i][j] -= factor * rows[k][j];
            }
        }

        Rational[] estimates = [.. rows.Select(row => row[2 * p])];
        Rational squares = Dot(exact[p], exact[p]);
        Rational explained = 0;
        for (int i = 0; i < p; i++)
            explained += estimates[i] * right[i];

        Rational total = squares - (_hasIntercept ? right[0] * right[0] / Count : 0);
        return new(estimates, [.. rows.Select(row => row[p..(2 * p)])], squares - explained, total);
    }

    private static Rational Dot(Rational[] left, Rational[] right)
    {
        Rational sum = 0;
        for (int n = 0; n < left.Length; n++)
            sum += left[n] * right[n];
        return sum;
    }

    public sealed record Solution(double[] Estimates, double[] Inverse)
    {
        internal FitSummary Summary { get; set; }

        public double StandardError(int j) => Math.Sqrt(Summary.ResidualVariance * Inverse[(j * (j + 1) / 2) + j]);
    }

    public sealed record ExactSolution(Rational[] Estimates, Rational[][] Inverse, Rational Residual, Rational Total);
}
