using System;
using Smoothing.Distributions;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <content>
/// Results of the solution for one row. The caller passes the row's terms: its row of the model matrix, with the columns about their
/// origins.
/// </content>
public sealed partial class LinearModel
{
    /// <summary>The confidence interval of the expected response.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="fitted">The fitted value.</param>
    /// <param name="terms">The row's terms, which are overwritten.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <param name="levelName">The name of the parameter of the level.</param>
    /// <returns>The interval; NaN unless the fit succeeded with n &gt; p.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Interval ConfidenceInterval<T>(
        in LinearSolution<T> solution, double fitted, Span<DoubleDouble> terms, double level, string levelName = "level")
        where T : struct
    {
        ConfidenceLevel.Check(level, levelName);
        return solution.Summary.Interval(fitted, TriangularFactor.QuadraticForm(in Factor(in solution), terms), level);
    }

    /// <summary>The prediction interval of a new response.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="fitted">The fitted value.</param>
    /// <param name="terms">The row's terms, which are overwritten.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <param name="levelName">The name of the parameter of the level.</param>
    /// <returns>The interval; NaN unless the fit succeeded with n &gt; p.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Interval PredictionInterval<T>(
        in LinearSolution<T> solution, double fitted, Span<DoubleDouble> terms, double level, string levelName = "level")
        where T : struct
    {
        ConfidenceLevel.Check(level, levelName);
        return solution.Summary.Interval(fitted, 1.0 + TriangularFactor.QuadraticForm(in Factor(in solution), terms), level);
    }

    /// <summary>A measure of a row of the data.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="terms">The row's terms, which are overwritten.</param>
    /// <param name="response">The row's response.</param>
    /// <param name="weight">The row's weight, 1 in a model without weights.</param>
    /// <returns>The measure; NaN unless the fit succeeded.</returns>
    public double Influence<T>(
        in LinearSolution<T> solution, InfluenceMeasure measure, Span<DoubleDouble> terms, double response, double weight)
        where T : struct => Influence(in solution, terms, response - Fitted(in solution, terms), weight, measure);

    /// <summary>A measure of a row of the data whose response is computed.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="terms">The row's terms, which are overwritten.</param>
    /// <param name="response">The row's response.</param>
    /// <param name="weight">The row's weight, 1 in a model without weights.</param>
    /// <returns>The measure; NaN unless the fit succeeded.</returns>
    public double Influence<T>(
        in LinearSolution<T> solution, InfluenceMeasure measure, Span<DoubleDouble> terms, DoubleDouble response, double weight)
        where T : struct => Influence(in solution, terms, response - Fitted(in solution, terms), weight, measure);

    /// <summary>Sets the sums for robust standard errors to zero.</summary>
    /// <param name="errors">The sums, one for each coefficient.</param>
    /// <param name="name">The name of their parameter.</param>
    /// <exception cref="ArgumentException">The number of sums differs from the number of coefficients.</exception>
    public void ClearErrors(Span<double> errors, string name)
    {
        if (errors.Length != _coefficients)
            throw new ArgumentException($"One element for each of the {_coefficients} coefficients is needed.", name);

        errors.Clear();
    }

    /// <summary>Adds a row to the sums for robust standard errors.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="kind">The estimator.</param>
    /// <param name="terms">The row's terms, which are overwritten.</param>
    /// <param name="response">The row's response.</param>
    /// <param name="weight">The row's weight, 1 in a model without weights.</param>
    /// <param name="errors">The sums, one for each coefficient.</param>
    public void AddToErrors<T>(
        in LinearSolution<T> solution, HeteroskedasticityConsistent kind, Span<DoubleDouble> terms, double response, double weight,
        Span<double> errors)
        where T : struct => AddToErrors(in solution, kind, terms, response - Fitted(in solution, terms), errors, weight);

    /// <summary>Adds a row whose response is computed to the sums for robust standard errors.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="kind">The estimator.</param>
    /// <param name="terms">The row's terms, which are overwritten.</param>
    /// <param name="response">The row's response.</param>
    /// <param name="weight">The row's weight, 1 in a model without weights.</param>
    /// <param name="errors">The sums, one for each coefficient.</param>
    public void AddToErrors<T>(
        in LinearSolution<T> solution, HeteroskedasticityConsistent kind, Span<DoubleDouble> terms, DoubleDouble response, double weight,
        Span<double> errors)
        where T : struct => AddToErrors(in solution, kind, terms, response - Fitted(in solution, terms), errors, weight);

    /// <summary>Converts the sums into robust standard errors.</summary>
    /// <typeparam name="T">The solution's struct.</typeparam>
    /// <param name="solution">The solution.</param>
    /// <param name="kind">The estimator.</param>
    /// <param name="errors">The sums. They become the standard errors, or NaN unless the fit succeeded.</param>
    public void FinishErrors<T>(in LinearSolution<T> solution, HeteroskedasticityConsistent kind, Span<double> errors)
        where T : struct
    {
        for (int j = 0; j < _coefficients; j++)
            errors[j] = solution.Summary.IsLeftOut(j) ? double.NaN : solution.Summary.RobustStandardError(kind, errors[j]);
    }

    private static DoubleDouble Fitted<T>(in LinearSolution<T> solution, ReadOnlySpan<DoubleDouble> terms)
        where T : struct => TriangularFactor.Product(in First(in solution.Values), terms);

    private double Influence<T>(
        in LinearSolution<T> solution, Span<DoubleDouble> terms, DoubleDouble residual, double weight, InfluenceMeasure measure)
        where T : struct
    {
        InfluenceMeasures influence = Influence(in solution, terms, residual, weight);
        return measure switch
        {
            InfluenceMeasure.Residual => influence.Residual,
            InfluenceMeasure.Leverage => influence.Leverage,
            InfluenceMeasure.StandardizedResidual => influence.StandardizedResidual,
            InfluenceMeasure.StudentizedResidual => influence.StudentizedResidual,
            InfluenceMeasure.CooksDistance => influence.CooksDistance,
            _ => influence.Dffits,
        };
    }

    private InfluenceMeasures Influence<T>(in LinearSolution<T> solution, Span<DoubleDouble> terms, DoubleDouble residual, double weight)
        where T : struct => new(
            residual, TriangularFactor.QuadraticForm(in Factor(in solution), terms), weight, in solution.Summary);

    private void AddToErrors<T>(
        in LinearSolution<T> solution, HeteroskedasticityConsistent kind, Span<DoubleDouble> terms, DoubleDouble residual,
        Span<double> errors, double weight)
        where T : struct
    {
        // What a row of weight 0 holds may be NaN.
        if (weight == 0)
            return;

        Span<DoubleDouble> pull = stackalloc DoubleDouble[terms.Length];
        terms.CopyTo(pull);
        TriangularFactor.Solve(in Factor(in solution), pull);
        ShiftedPowers.ToColumns(_powers, in Origin(in solution), pull);
        Influence(in solution, terms, residual, weight).AddRobustSquares(kind, pull, errors);
    }
}
