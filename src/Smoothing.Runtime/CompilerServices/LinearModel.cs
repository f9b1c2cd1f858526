using System.ComponentModel;
using System.Runtime.CompilerServices;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <summary>
/// A least-squares model: the description of its formula, and the results that follow from its sums of products. The emitted type holds the
/// sums and the solution in its own fields, so that copies of it are independent.
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
    private readonly FactorLevels _levels;

    /// <summary>Creates a model.</summary>
    /// <param name="formula">The formula, as in "mpg ~ wt + hp".</param>
    /// <param name="terms">The terms as the formula writes them, one for each coefficient.</param>
    /// <param name="names">The C# names of the coefficients.</param>
    /// <param name="hasIntercept">Whether the first coefficient is the intercept.</param>
    /// <param name="fingerprint">A whole number below 2⁵³ that identifies the saved states of this model.</param>
    /// <param name="powers">The table of powers of columns about their origins: see <see cref="ShiftedPowers"/>.</param>
    /// <param name="isWeighted">Whether each row has a weight.</param>
    /// <param name="skipsMissing">Whether rows with NaN are left out.</param>
    /// <param name="levels">The levels of the factors, one factor after the other, as the terms write them; none without factors.</param>
    /// <param name="levelsPerFactor">The number of levels of each factor.</param>
    /// <param name="indicators">
    /// Three numbers for each indicator in a column of the model matrix: the coefficient, the level, and 1 if the column's term has no
    /// indicator for the factor's first level, 0 if it has.
    /// </param>
    public LinearModel(
        string formula,
        string[] terms,
        string[] names,
        bool hasIntercept,
        double fingerprint,
        byte[] powers,
        bool isWeighted = false,
        bool skipsMissing = false,
        string[]? levels = null,
        int[]? levelsPerFactor = null,
        int[]? indicators = null)
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
        _levels = new FactorLevels(levels ?? [], levelsPerFactor ?? [], indicators ?? []);
    }

    // The number of elements in the upper triangle of [X y]ᵀ[X y].
    private int Products => (_coefficients + 1) * (_coefficients + 2) / 2;

    // The index of the sum that counts the rows left out.
    private int Skipped => Products + (_isWeighted ? 1 : 0);

    // The index of the first sum that counts the rows of a level.
    private int Levels => Skipped + (_skipsMissing ? 1 : 0);

    private int Sums => Levels + _levels.Count;

    private int Factors => _coefficients * (_coefficients + 1) / 2;

    /// <summary>The first of the consecutive fields of a struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref DoubleDouble First<T>(in T values)
        where T : struct => ref Unsafe.As<T, DoubleDouble>(ref Unsafe.AsRef(in values));

    /// <summary>The first of the origins. They follow the sums or the factors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref double Origin<T>(in T values, int position)
        where T : struct => ref Unsafe.As<DoubleDouble, double>(ref Unsafe.Add(ref First(in values), position));
}
