using System.Linq;
using Smoothing.Tests.Exact;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>Least squares in exact arithmetic: XᵀX = UᵀDU on fractions, for columns that are no doubles.</summary>
internal sealed class ExactFit
{
    private readonly Rational[][] _upper;
    private readonly Rational[] _pivots;

    public ExactFit(Rational[][] columns, Rational[] response)
    {
        int p = columns.Length;
        Rational[][] all = [.. columns, response];
        _upper = [.. Enumerable.Range(0, p + 1).Select(_ => new Rational[p + 1])];
        _pivots = new Rational[p + 1];
        for (int i = 0; i <= p; i++)
        {
            for (int j = i; j <= p; j++)
            {
                Rational sum = Dot(all[i], all[j]);
                for (int k = 0; k < i; k++)
                    sum -= _upper[k][i] * _pivots[k] * _upper[k][j];
                if (j == i)
                    _pivots[i] = sum;
                _upper[i][j] = j == i ? 1 : sum / _pivots[i];
            }
        }

        Estimates = new Rational[p];
        for (int i = p - 1; i >= 0; i--)
        {
            Estimates[i] = _upper[i][p];
            for (int j = i + 1; j < p; j++)
                Estimates[i] -= _upper[i][j] * Estimates[j];
        }
        ResidualSumOfSquares = _pivots[p];
    }

    public Rational[] Estimates { get; }

    public Rational ResidualSumOfSquares { get; }

    /// <summary>The columns 1, x, …, xᵏ.</summary>
    public static Rational[][] Powers(double[] x, int degree)
    {
        var columns = new Rational[degree + 1][];
        Rational[] exact = [.. x.Select(Rational.From)];
        columns[0] = [.. x.Select(_ => Rational.One)];
        for (int k = 1; k <= degree; k++)
            columns[k] = [.. columns[k - 1].Zip(exact, (power, value) => power * value)];
        return columns;
    }

    public static Rational[] Exact(double[] values) => [.. values.Select(Rational.From)];

    public static Rational Dot(Rational[] left, Rational[] right)
    {
        Rational sum = 0;
        for (int i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }

    /// <summary>(XᵀX)⁻¹ᵢᵢ: the squared norm of eᵢ in the metric of D after Uᵀ is solved for.</summary>
    public Rational InverseDiagonal(int coefficient)
    {
        int p = Estimates.Length;
        var z = new Rational[p];
        Rational sum = 0;
        for (int i = coefficient; i < p; i++)
        {
            z[i] = i == coefficient ? 1 : 0;
            for (int k = coefficient; k < i; k++)
                z[i] -= _upper[k][i] * z[k];
            sum += z[i] * z[i] / _pivots[i];
        }
        return sum;
    }

    /// <summary>The value at a row of the model matrix.</summary>
    public Rational Predict(Rational[] row) => Dot(Estimates, row);
}
