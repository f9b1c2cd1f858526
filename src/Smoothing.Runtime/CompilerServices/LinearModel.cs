using System.ComponentModel;
using System.Runtime.CompilerServices;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <summary>
/// A least-squares model: what its formula says, and everything that follows from its sums of products. The sums and the solution stay in
/// fields of the emitted type, so that copies of it are independent.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class LinearModel
{
    private readonly string _formula;
    private readonly string[] _terms;
    private readonly string[] _names;
    private readonly byte[] _powers;
    private readonly double _fingerprint;
    private readonly bool _hasIntercept;
    private readonly bool _isWeighted;
    private readonly bool _skipsMissing;
    private readonly int _coefficients;
    private readonly int _origins;

    /// <summary>A model.</summary>
    /// <param name="formula">The formula, as in "mpg ~ wt + hp".</param>
    /// <param name="terms">The terms in the formula's words, one a coefficient.</param>
    /// <param name="names">The coefficients' names in C#.</param>
    /// <param name="hasIntercept">Whether the first coefficient is the intercept.</param>
    /// <param name="fingerprint">What tells saved states of this model from others, a whole number below 2⁵³.</param>
    /// <param name="powers">Where powers of a column about its origin follow each other: see <see cref="ShiftedPowers"/>.</param>
    /// <param name="isWeighted">Whether each row has a weight.</param>
    /// <param name="skipsMissing">Whether rows with NaN are left out.</param>
    public LinearModel(
        string formula,
        string[] terms,
        string[] names,
        bool hasIntercept,
        double fingerprint,
        byte[] powers,
        bool isWeighted = false,
        bool skipsMissing = false)
    {
        _formula = formula;
        _terms = terms;
        _names = names;
        _hasIntercept = hasIntercept;
        _fingerprint = fingerprint;
        _powers = powers;
        _isWeighted = isWeighted;
        _skipsMissing = skipsMissing;
        _coefficients = names.Length;
        _origins = ShiftedPowers.Origins(powers);
    }

    // The upper triangle of [X y]ᵀ[X y].
    private int Products => (_coefficients + 1) * (_coefficients + 2) / 2;

    private int Sums => Products + (_isWeighted ? 1 : 0) + (_skipsMissing ? 1 : 0);

    private int Factors => _coefficients * (_coefficients + 1) / 2;

    /// <summary>The first of the consecutive fields of a struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref DoubleDouble First<T>(in T values)
        where T : struct => ref Unsafe.As<T, DoubleDouble>(ref Unsafe.AsRef(in values));

    /// <summary>The first of the origins, which follow a number of sums or factors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref double Origin<T>(in T values, int position)
        where T : struct => ref Unsafe.As<DoubleDouble, double>(ref Unsafe.Add(ref First(in values), position));
}
