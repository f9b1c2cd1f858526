using System;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>
/// The fit at the observations, from which robust passes and pseudovalues take residuals. An observation of weight 0 has no residual.
/// </summary>
/// <remarks>
/// If a window does not determine the polynomial, the residual is taken from the mean of the weighted observations at its abscissa: every
/// polynomial through them has this value, and so has R's pseudoinverse. If none of them has weight either, the fit says nothing about the
/// observation, and its residual counts as infinite. R's pseudoinverse then returns a value that is shrunk towards 0 and depends on the
/// origin of y; the residual from it becomes infinite as the origin moves away.
/// </remarks>
internal readonly struct ObservationFit
{
    private ObservationFit(bool hasScale, bool isDetermined) => (HasScale, IsDetermined) = (hasScale, isDetermined);

    /// <summary>Whether half of the residuals or more exceed a bound on the rounding of the fit. Otherwise their scale is 0.</summary>
    public bool HasScale { get; }

    /// <summary>Whether the window at every observation determines the polynomial.</summary>
    public bool IsDetermined { get; }

    /// <summary>Fits at the observations.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data with the weights of the fit; its precisions are the observations' own weights.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <param name="fitted">
    /// Receives the fitted values. Where a window does not determine the polynomial, this is the mean at the abscissa, infinity if no
    /// observation there has weight, or always infinity unless <paramref name="takesMean"/>.
    /// </param>
    /// <param name="exact">
    /// Receives 1 if the residual is within the bound on rounding, otherwise 0, unless <see cref="HasScale"/> becomes true.
    /// </param>
    /// <param name="takesMean">Whether the mean at the abscissa replaces a fitted value that is not determined.</param>
    [SkipLocalsInit]
    public static ObservationFit Of<TKernel>(in Sample sample, double span, Span<double> fitted, Span<double> exact, bool takesMean)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        ReadOnlySpan<double> x = sample.X, own = sample.Precisions;
        Span<double> memory = stackalloc double[DirectBatch.Size];
        Scratch.Poison(memory);
        var batch = new DirectBatch(memory);
        var kernels = new NearestKernels<TKernel>(x, span);
        var count = new ExactCount(own, x.Length);
        double largest = Largest(sample, 0, x.Length);
        bool isDetermined = true;
        for (int i = 0; i < x.Length;)
        {
            int first = i, distinct = 0;
            for (; i < x.Length && distinct < Batch.Size; i = EndOfTies(x, i))
            {
                kernels.MoveTo(x[i]);
                batch.Add(sample, kernels.Kernel, distinct++, x[i], kernels.Start, kernels.End);
            }
            batch.Solve(default(TKernel).Degree, distinct);
            for (int k = 0, from = first, to; k < distinct; k++, from = to)
            {
                to = EndOfTies(x, from);
                double value = batch.Values[k];
                var rounding = new Rounding<TKernel>(x[from]);
                if (!Guard.IsFinite(value))
                    value = rounding.LowerDegree(sample, kernels);
                else if (batch.IsLossy(default(TKernel).Degree, k) && rounding.Anew(sample, kernels) is var better && Guard.IsFinite(better))
                    value = better;
                if (!Guard.IsFinite(value))
                {
                    value = takesMean ? rounding.Mean(sample, from, to) : double.PositiveInfinity;
                    isDetermined &= !count.Has(from, to);
                }
                fitted.Slice(from, to - from).Fill(value);
                for (int j = from; j < to; j++)
                {
                    if (count.IsDecided || !count.Has(j, j + 1))
                        continue;

                    double residual = Math.Abs(sample.Y[j] - value);
                    double ofDifference = BoundedNumber.Unit * (Math.Abs(sample.Y[j]) + Math.Abs(value));
                    bool isExact = Guard.IsFinite(residual)
                        && residual <= rounding.Coarse(sample, batch, k, kernels, largest) + ofDifference
                        && residual <= rounding.Fine(sample, batch, k, kernels) + ofDifference;
                    exact[j] = isExact ? 1 : 0;
                    count.Add(isExact);
                }
            }
        }
        return new ObservationFit(count.IsDecided, isDetermined);
    }

    private static int EndOfTies(ReadOnlySpan<double> x, int start)
    {
        int end = start + 1;
        while (end < x.Length && x[end] == x[start])
            end++;
        return end;
    }

    /// <summary>The largest |y| of the observations with weight.</summary>
    private static double Largest(in Sample sample, int start, int end)
    {
        double largest = 0;
        for (int i = start; i < end; i++)
        {
            if (sample.Weights.IsEmpty || sample.Weights[i] > 0)
                largest = Math.Max(largest, Math.Abs(sample.Y[i]));
        }
        return largest;
    }

    /// <summary>Counts the observations that are not fitted exactly until they are so many that the residuals have a scale.</summary>
    private ref struct ExactCount
    {
        private readonly ReadOnlySpan<double> _own;
        private int _left;

        public ExactCount(ReadOnlySpan<double> own, int n)
        {
            _own = own;
            int count = n;
            foreach (double weight in own)
                count -= weight == 0 ? 1 : 0;
            _left = (count + 1) / 2;
        }

        public readonly bool IsDecided => _left <= 0;

        public readonly bool Has(int start, int end)
        {
            if (_own.IsEmpty)
                return true;
            for (int i = start; i < end; i++)
            {
                if (_own[i] > 0)
                    return true;
            }
            return false;
        }

        public void Add(bool isExact) => _left -= isExact ? 0 : 1;
    }

    /// <summary>
    /// The bound on rounding at one abscissa. The coarse bound takes the largest response of all. The fine one, which costs a pass over the
    /// window, takes that of the window. Most residuals exceed the coarse one.
    /// </summary>
    private struct Rounding<TKernel>
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        private readonly double _x0;
        private double _coarse, _fine;

        public Rounding(double x0)
        {
            _x0 = x0;
            _coarse = _fine = double.NaN;
        }

        // The fit of a lower degree, if the kernel allows it.
        public double LowerDegree(in Sample sample, NearestKernels<TKernel> kernels) =>
            default(TKernel).AllowsLowerDegree ? Anew(sample, kernels) : double.NaN;

        // The fit from sums about a better centre, with its bound; NaN if these lose too many digits as well.
        public double Anew(in Sample sample, NearestKernels<TKernel> kernels)
        {
            kernels.MoveTo(_x0);
            double largest = Largest(sample, kernels.Start, kernels.End);
            double value = DirectFit.ValueAt(sample, kernels.Kernel, _x0, kernels.Start, kernels.End, largest, out double bound);
            if (Guard.IsFinite(value))
                _coarse = _fine = bound;
            return value;
        }

        // The mean of the weighted observations at the abscissa; infinity if there are none.
        public double Mean(in Sample sample, int from, int to)
        {
            Span<double> weights = stackalloc double[Lanes.Count], responses = stackalloc double[Lanes.Count];
            weights.Clear();
            responses.Clear();
            for (int i = from; i < to; i++)
            {
                double weight = sample.Weights.IsEmpty ? 1 : sample.Weights[i];
                int lane = Lanes.Of(i, from, to);
                weights[lane] += weight;
                responses[lane] += weight * sample.Y[i];
            }
            double sum = Lanes.Total(weights), mean = Lanes.Total(responses) / sum;
            _coarse = _fine = FitRounding.OfMean(to - from) * Largest(sample, from, to);
            return sum > 0 && Guard.IsFinite(mean) ? mean : double.PositiveInfinity;
        }

        public double Coarse(in Sample sample, scoped in DirectBatch batch, int target, NearestKernels<TKernel> kernels, double largest)
        {
            if (double.IsNaN(_coarse))
                _coarse = Bound(sample, batch, target, kernels, largest);
            return _coarse;
        }

        public double Fine(in Sample sample, scoped in DirectBatch batch, int target, NearestKernels<TKernel> kernels)
        {
            if (double.IsNaN(_fine))
                _fine = Bound(sample, batch, target, kernels, null);
            return _fine;
        }

        private readonly double Bound(
            in Sample sample, scoped in DirectBatch batch, int target, NearestKernels<TKernel> kernels, double? largest)
        {
            kernels.MoveTo(_x0);
            int start = kernels.Start, end = kernels.End, degree = default(TKernel).Degree;
            double reach = DirectFit.Reach(sample.X, kernels.Kernel, start, end, _x0);
            return batch.Rounding(degree, target, end - start, reach, largest ?? Largest(sample, start, end));
        }
    }
}
