using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <content>The solution and the results for its coefficients.</content>
public sealed partial class LinearModel
{
    /// <summary>Solves the normal equations.</summary>
    /// <typeparam name="T">The sums' struct.</typeparam>
    /// <typeparam name="TSolution">The solution's struct.</typeparam>
    /// <param name="moments">The sums.</param>
    /// <param name="solution">The solution, which is overwritten.</param>
    /// <returns>Whether the rows determine every coefficient; if not, the reason.</returns>
    public FitStatus Solve<T, TSolution>(in T moments, ref LinearSolution<TSolution> solution)
        where T : struct, ILinearMoments
        where TSolution : struct
    {
        ref DoubleDouble first = ref First(in moments);
        ref DoubleDouble estimates = ref First(in solution.Values);
        ref DoubleDouble levels = ref Unsafe.Add(ref first, Levels);
        solution.Summary = NormalEquations.Solve(
            ref first, _coefficients, moments.Count, _hasIntercept, _levels.LeftOut(in levels), _powers, in Origin(in moments, Sums),
            ref estimates, ref Unsafe.Add(ref estimates, _coefficients));
        if (_isWeighted)
            solution.Summary = solution.Summary.Weighted(Unsafe.Add(ref first, Products));
        if (_levels.AnyEmpty(in levels))
            solution.Summary = solution.Summary.WithEmptyLevel();

        for (int i = 0; i < _levels.Count; i++)
            Unsafe.Add(ref LevelRows(in solution), i) = Unsafe.Add(ref levels, i);
        if (_origins > 0)
            CopyOrigins(in moments, Sums, in solution.Values, _coefficients + Factors + _levels.Count);
        return solution.Summary.Status;
    }

    /// <summary>A coefficient of the original columns, about 0. Each call computes one standard error.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="index">The coefficient's index.</param>
    /// <returns>The coefficient; NaN unless the fit determines it.</returns>
    public Coefficient Coefficient<T>(in LinearSolution<T> solution, int index)
        where T : struct => solution.Summary.Coefficient(
            index, _coefficients, in First(in solution.Values), in Factor(in solution), _powers, in Origin(in solution));

    /// <summary>An element of σ̂² (XᵀX)⁻¹ of the original columns, about 0.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="i">The row.</param>
    /// <param name="j">The column.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An index is out of range.</exception>
    public double Covariance<T>(in LinearSolution<T> solution, int i, int j)
        where T : struct
    {
        double inverse = TriangularFactor.Inverse(in Factor(in solution), _coefficients, i, j, _powers, in Origin(in solution));
        return solution.Summary.IsLeftOut(i) || solution.Summary.IsLeftOut(j)
            ? double.NaN
            : solution.Summary.ResidualVariance * inverse;
    }

    /// <summary>κ₂ of the model matrix with its columns scaled to unit length.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <returns>At least 1; NaN unless the fit succeeded.</returns>
    public double ConditionNumber<T>(in LinearSolution<T> solution)
        where T : struct => solution.Summary.IsSolved
            ? LeastSquares.ConditionNumber.Number(in Factor(in solution), _coefficients, _powers, in Origin(in solution))
            : double.NaN;

    /// <summary>Whether a level of a factor had rows when the solution was computed.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="level">The level's index, counted over all factors.</param>
    /// <returns>False if no row had the level, so that the solution says nothing about rows that have it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasRows<T>(in LinearSolution<T> solution, int level)
        where T : struct => !FactorLevels.IsEmpty(in LevelRows(in solution), level);

    /// <summary>The name of the first coefficient whose column depends linearly on those before it, or nearly does.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <returns>The name; null if there is no such coefficient.</returns>
    public string? CollinearTerm<T>(in LinearSolution<T> solution)
        where T : struct =>
        solution.Status is FitStatus.Collinear or FitStatus.IllConditioned && solution.Summary.DependentColumn >= 0
            ? _names[solution.Summary.DependentColumn]
            : null;

    /// <summary>Writes the summary as text.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="writer">The writer that receives the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteSummary<T>(in LinearSolution<T> solution, TextWriter writer)
        where T : struct
    {
        var terms = new List<string>();
        var coefficients = new List<Coefficient>();
        for (int i = 0; i < _coefficients; i++)
        {
            if (solution.Summary.IsLeftOut(i))
                continue;
            terms.Add(_terms[i]);
            coefficients.Add(Coefficient(in solution, i));
        }
        string levels = solution.Summary.Count > 0 ? _levels.Describe(in LevelRows(in solution)) : "";
        SummaryTable.Write(
            writer, _formula, terms.ToArray(), coefficients.ToArray(), in solution.Summary, CollinearTerm(in solution), levels);
    }

    /// <summary>The summary as text.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <returns>The text that <see cref="WriteSummary"/> writes.</returns>
    public string Summary<T>(in LinearSolution<T> solution)
        where T : struct
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteSummary(in solution, writer);
        return writer.ToString();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref DoubleDouble Factor<T>(in LinearSolution<T> solution)
        where T : struct => ref Unsafe.Add(ref First(in solution.Values), _coefficients);

    /// <summary>The first of the numbers of rows of the factors' levels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref DoubleDouble LevelRows<T>(in LinearSolution<T> solution)
        where T : struct => ref Unsafe.Add(ref First(in solution.Values), _coefficients + Factors);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref double Origin<T>(in LinearSolution<T> solution)
        where T : struct => ref Origin(in solution.Values, _coefficients + Factors + _levels.Count);
}
