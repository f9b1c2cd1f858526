using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>What each rule says, and the characters it marks; the generator stays silent on all of them.</summary>
public class RuleTests
{
    [Theory]
    [InlineData("[LocalLinear(Bandwidth = 1)] class Trend { }",
        "SMOOTH001", "Trend", "'Trend' must be partial: the estimator's members are added in another part of it")]
    [InlineData("class Outer { [Ols] partial class Line { } }",
        "SMOOTH001", "Outer", "'Outer' must be partial: the estimator's members are added in another part of it")]
    [InlineData("[Ols] static partial class Line { }",
        "SMOOTH002", "Line", "'Line' cannot be an estimator: it is static, and a fit lives in an instance")]
    [InlineData("[Ols] readonly partial struct Line { }",
        "SMOOTH002", "Line", "'Line' cannot be an estimator: it is readonly, and a fit changes its fields")]
    [InlineData("[Ols] file partial class Line { }",
        "SMOOTH002", "Line", "'Line' cannot be an estimator: it is local to its file, and the estimator's members stand in another")]
    [InlineData("[LocalLinear] partial record Trend(string Name);",
        "SMOOTH002", "Trend", "'Trend' cannot be an estimator: its primary constructor leaves no room for one that takes the bandwidth; set Bandwidth in the attribute")]
    [InlineData("class Base { public Base(int i) { } } [LocalLinear] partial class Trend : Base { Trend() : base(1) { } }",
        "SMOOTH002", "Trend", "'Trend' cannot be an estimator: its base class has no constructor without parameters for one that takes the bandwidth to call; set Bandwidth in the attribute")]
    [InlineData("[LocalLinear(Bandwidth = 1)] [Ols] partial class Both { }",
        "SMOOTH003", "Ols", "'Both' already is an estimator: put [Ols] on a type of its own")]
    [InlineData("[LocalLinear(Bandwidth = 1)] partial class Both { } [Ols(\"y ~ x\")] partial class Both { }",
        "SMOOTH003", "Ols(\"y ~ x\")", "'Both' already is an estimator: put [Ols] on a type of its own")]
    [InlineData("[LocalLinear(Bandwidth = 0)] partial class Trend { }",
        "SMOOTH004", "0", "Bandwidth is 0, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = -0.25)] partial class Trend { }",
        "SMOOTH004", "-0.25", "Bandwidth is -0.25, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = 0.0 / 0.0)] partial class Trend { }",
        "SMOOTH004", "0.0 / 0.0", "Bandwidth is NaN, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = double.PositiveInfinity)] partial class Trend { }",
        "SMOOTH004", "double.PositiveInfinity", "Bandwidth is Infinity, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = 5e-324)] partial class Trend { }",
        "SMOOTH004", "5e-324", "Bandwidth is 5E-324, but its reciprocal must not overflow; measure x in smaller units")]
    [InlineData("[LocalLinear(Kernel = (Kernel)42, Bandwidth = 1)] partial class Trend { }",
        "SMOOTH005", "(Kernel)42", "42 is no kernel: use a member of Smoothing.Kernel, or a method of your own marked [KernelFunction]")]
    [InlineData("[LocalLinear(Kernel = (Kernel)(-1), Bandwidth = 1)] partial class Trend { }",
        "SMOOTH005", "(Kernel)(-1)", "-1 is no kernel: use a member of Smoothing.Kernel, or a method of your own marked [KernelFunction]")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] double K(double u) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: it must be static")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] static double K<T>(double u) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: it must not be generic")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] static float K(double u) => 1; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: it must return double")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] static double K(in double u) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: it must take one double")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] static double K(double u, double h) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: it must take one double")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction(Support = 0)] static double K(double u) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: its Support must be positive")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] static double K(double u) => 1; static System.Runtime.Intrinsics.Vector128<double> K(System.Runtime.Intrinsics.Vector128<double> u) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: its overload for Vector128<double> serves processors without wider vectors, and needs one for Vector512<double> beside it")]
    [InlineData("[LocalLinear(Kernel = Kernel.Uniform)] partial class Trend { [KernelFunction] static double K(double u) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: the attribute names a kernel too; leave one of them out")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] static double K(double u) => u; [KernelFunction] static double L(double u) => u; }",
        "SMOOTH006", "L", "'L' cannot be the kernel: the type has another method marked [KernelFunction]")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] public static double operator +(Trend t) => 1; }",
        "SMOOTH006", "+", "'op_UnaryPlus' cannot be the kernel: it must be an ordinary method")]
    [InlineData("[LocalLinear(Bandwidth = 1, BandwidthRule = BandwidthRule.Aicc)] partial class Trend { }",
        "SMOOTH026", "BandwidthRule.Aicc", "Bandwidth and BandwidthRule are both given; leave one of them out")]
    [InlineData("[LocalLinear(Bandwidth = 1, Span = 0.5)] partial class Trend { }",
        "SMOOTH026", "0.5", "Bandwidth and Span are both given; leave one of them out")]
    [InlineData("[LocalLinear(Span = 0.5, BandwidthRule = BandwidthRule.Aicc)] partial class Trend { }",
        "SMOOTH026", "0.5", "BandwidthRule and Span are both given; leave one of them out")]
    [InlineData("[LocalPolynomial(Degree = 2, Span = 1.5)] partial class Trend { }",
        "SMOOTH020", "1.5", "Span is 1.5, but it must be a fraction of the observations, above 0 and at most 1")]
    [InlineData("[LocalLinear(Span = 0)] partial class Trend { }",
        "SMOOTH020", "0", "Span is 0, but it must be a fraction of the observations, above 0 and at most 1")]
    [InlineData("[LocalPolynomial(Span = 0.5, RobustIterations = -1)] partial class Trend { }",
        "SMOOTH021", "-1", "RobustIterations is -1, but it must be 0 or more")]
    [InlineData("[LocalLinear(Bandwidth = 1, RobustIterations = 3)] partial class Trend { }",
        "SMOOTH027", "3", "RobustIterations is 3, but robust passes are made over the nearest observations: set Span too")]
    [InlineData("[LocalLinear(Span = 0.5)] partial class Trend { int Span; }",
        "SMOOTH013", "Span", "The estimator adds a member 'Span' of its own; choose another name for this one.")]
    [InlineData("[LocalLinear(BandwidthRule = (BandwidthRule)9)] partial class Trend { }",
        "SMOOTH026", "(BandwidthRule)9", "9 is no bandwidth rule: use a member of Smoothing.BandwidthRule")]
    [InlineData("[LocalPolynomial(Degree = 3, BandwidthRule = BandwidthRule.DirectPlugIn)] partial class Trend { }",
        "SMOOTH026", "BandwidthRule.DirectPlugIn", "DirectPlugIn is a rule for degree 1; use RuleOfThumb, LeaveOneOut, GeneralizedCrossValidation or Aicc")]
    [InlineData("[LocalLinear(BandwidthRule = BandwidthRule.RuleOfThumb, Weighted = true)] partial class Trend { }",
        "SMOOTH026", "BandwidthRule.RuleOfThumb", "RuleOfThumb knows no weights; use LeaveOneOut, GeneralizedCrossValidation or Aicc")]
    [InlineData("[LocalLinear(BandwidthRule = BandwidthRule.DirectPlugIn)] partial class Trend { [KernelFunction] static double K(double u) => 1; }",
        "SMOOTH026", "BandwidthRule.DirectPlugIn", "DirectPlugIn needs the kernel's constants, and those of a [KernelFunction] are not known while compiling; use LeaveOneOut, GeneralizedCrossValidation or Aicc")]
    [InlineData("[LocalLinear(Capacity = 1)] partial class Trend { }",
        "SMOOTH028", "1", "Capacity is 1, but it must be from 2 to 1048576")]
    [InlineData("[LocalPolynomial(Degree = 3, Bandwidth = 1, Capacity = 3)] partial class Trend { }",
        "SMOOTH028", "3", "Capacity is 3, but it must be from 4 to 1048576")]
    [InlineData("[LocalPolynomial(Degree = 0, Capacity = 1 << 21)] partial class Trend { }",
        "SMOOTH028", "1 << 21", "Capacity is 2097152, but it must be from 2 to 1048576")]
    [InlineData("[LocalLinear(Capacity = 64, BandwidthRule = BandwidthRule.Aicc)] partial class Trend { }",
        "SMOOTH029", "BandwidthRule.Aicc", "Capacity and BandwidthRule are both given: BandwidthRule needs all data at once; leave it out and give the bandwidth, here or to the constructor")]
    [InlineData("[LocalLinear(Capacity = 64, Span = 0.5)] partial class Trend { }",
        "SMOOTH029", "0.5", "Capacity and Span are both given: Span needs all data at once; leave it out and give the bandwidth, here or to the constructor")]
    [InlineData("[LocalLinear(Capacity = 64)] partial class Trend { double Current; }",
        "SMOOTH013", "Current", "The estimator adds a member 'Current' of its own; choose another name for this one.")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 0)] partial class Trend { }",
        "SMOOTH030", "0", "Spacing is 0, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = -0.1)] partial class Trend { }",
        "SMOOTH030", "-0.1", "Spacing is -0.1, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 0.0 / 0.0)] partial class Trend { }",
        "SMOOTH030", "0.0 / 0.0", "Spacing is NaN, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 1 / 0.0)] partial class Trend { }",
        "SMOOTH030", "1 / 0.0", "Spacing is Infinity, but it must be a positive, finite number in the units of x")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 0.1, Weighted = true)] partial class Trend { }",
        "SMOOTH030", "0.1", "Weights differ from point to point, and a filter's coefficients do not; leave Weighted or Spacing out")]
    [InlineData("[LocalLinear(Spacing = 0.1)] partial class Trend { }",
        "SMOOTH030", "0.1", "A filter's coefficients need the bandwidth while compiling; set Bandwidth, or leave Spacing out")]
    [InlineData("[LocalLinear(Spacing = 0.1, BandwidthRule = BandwidthRule.Aicc)] partial class Trend { }",
        "SMOOTH030", "0.1", "A filter's coefficients need the bandwidth while compiling; set Bandwidth, or leave Spacing out")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 0.1)] partial class Trend { [KernelFunction] static double K(double u) => 1; }",
        "SMOOTH030", "0.1", "A filter's coefficients need the kernel while compiling, and a [KernelFunction] is not known then; give its coefficients by [PolynomialKernel], or leave Spacing out")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 0.001)] partial class Trend { }",
        "SMOOTH030", "0.001", "A window of 1999 points is too wide for a filter, which has at most 1001; leave Spacing out and give the abscissas too: Smooth(x, y, fitted)")]
    [InlineData("[LocalLinear(Bandwidth = 1e300, Spacing = 5e-324)] partial class Trend { }",
        "SMOOTH030", "5e-324", "A window of so many points is too wide for a filter, which has at most 1001; leave Spacing out and give the abscissas too: Smooth(x, y, fitted)")]
    [InlineData("[LocalLinear(Bandwidth = 0.1, Spacing = 0.1)] partial class Trend { }",
        "SMOOTH030", "0.1", "A window holds no point but its own, too few for degree 1; widen Bandwidth, or set Sparse to SparseWindow.LowerDegree")]
    [InlineData("[LocalPolynomial(Degree = 3, Bandwidth = 0.2, Spacing = 0.1)] partial class Trend { }",
        "SMOOTH030", "0.1", "A window holds 3 points, too few for degree 3; widen Bandwidth, or set Sparse to SparseWindow.LowerDegree")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 0.1)] partial class Trend { class GridFilter { } }",
        "SMOOTH013", "GridFilter", "The estimator adds a member 'GridFilter' of its own; choose another name for this one.")]
    [InlineData("[LocalLinear(Bandwidth = 1, Spacing = 0.1)] partial class Trend { static void Smooth(System.ReadOnlySpan<double> a, System.Span<double> b) { } }",
        "SMOOTH013", "Smooth", "The estimator adds a member 'Smooth' of its own; choose another name for this one.")]
    [InlineData("[Ols(\"y ~ x +\")] partial class Line { }",
        "SMOOTH007", "+", "Expected a term after '+'.")]
    [InlineData("[Ols(\"\")] partial class Line { }",
        "SMOOTH007", "\"\"", "The formula is empty; write a response, '~' and terms, as in 'y ~ x'.")]
    [InlineData("[Ols(null)] partial class Line { }",
        "SMOOTH007", "null", "The formula is empty; write a response, '~' and terms, as in 'y ~ x'.")]
    [InlineData("[Ols(\"y ~ x + z + I(x - z)\")] partial class Line { }",
        "SMOOTH009", "I(x - z)", "The term 'I(x - z)' is a combination of the terms before it on all data; its coefficient could not be told from theirs.")]
    [InlineData("[Ols(\"y ~ a + b + a\")] partial class Line { }",
        "SMOOTH009", "a", "The model already has the term 'a'.")]
    [InlineData("[Ols(\"y ~ x + y\")] partial class Line { }",
        "SMOOTH010", "y", "The response 'y' cannot be one of its own predictors.")]
    [InlineData("[Ols(\"y ~ 0\")] partial class Line { }",
        "SMOOTH011", "0", "The model has nothing to estimate: neither an intercept nor a term is left.")]
    [InlineData("[LocalLinear(Bandwidth = 1)] partial class Trend { int Count; }",
        "SMOOTH013", "Count", "The estimator adds a member 'Count' of its own; choose another name for this one.")]
    [InlineData("[LocalLinear(Bandwidth = 1)] partial class Trend { void Fit(System.ReadOnlySpan<double> a, System.ReadOnlySpan<double> b) { } }",
        "SMOOTH013", "Fit", "The estimator adds a member 'Fit' of its own; choose another name for this one.")]
    [InlineData("[LocalLinear(Bandwidth = 1)] partial class Slope { }",
        "SMOOTH013", "Slope", "The estimator adds a member 'Slope', which the type's own name or type parameter hides; choose another name.")]
    [InlineData("[Ols] partial class Line<Status> { }",
        "SMOOTH013", "Line", "The estimator adds a member 'Status', which the type's own name or type parameter hides; choose another name.")]
    [InlineData("[LocalLinear(Bandwidth = 1)] partial record Trend(int Count);",
        "SMOOTH013", "Count", "The estimator adds a member 'Count' of its own; choose another name for this one.")]
    [InlineData("[LocalLinear] partial class Trend { public Trend(double h) { } }",
        "SMOOTH013", "Trend", "The estimator adds a constructor that takes the bandwidth, a double; change the parameters of this one.")]
    [InlineData("[Ols(\"y ~ tax_rate + taxRate\")] partial class Line { }",
        "SMOOTH013", "taxRate", "The column 'taxRate' would be the parameter 'taxRate', which another column is already; rename one of them.")]
    [InlineData("[Ols(\"y ~ intercept\")] partial class Line { }",
        "SMOOTH013", "\"y ~ intercept\"", "The coefficient of 'intercept' would be called 'Intercept', and that name is taken; rename a column or write the term another way.")]
    [InlineData("[Ols(\"Y ~ y\")] partial class Line { }",
        "SMOOTH013", "Y", "The column 'Y' would be the parameter 'y', which another column is already; rename one of them.")]
    [InlineData("[SavitzkyGolay] static partial class Smooth { }",
        "SMOOTH022", "SavitzkyGolay", "Window is 0, but it must be an odd number from 3 to 1001")]
    [InlineData("[SavitzkyGolay(Window = 20, Degree = 3)] static partial class Smooth { }",
        "SMOOTH022", "20", "Window is 20, but it must be an odd number from 3 to 1001")]
    [InlineData("[SavitzkyGolay(-21, 3)] static partial class Smooth { }",
        "SMOOTH022", "-21", "Window is -21, but it must be an odd number from 3 to 1001")]
    [InlineData("[SavitzkyGolay(1, 0)] static partial class Smooth { }",
        "SMOOTH022", "1", "Window is 1, but it must be an odd number from 3 to 1001")]
    [InlineData("[SavitzkyGolay(degree: 3, window: 1003)] static partial class Smooth { }",
        "SMOOTH022", "1003", "Window is 1003, but it must be an odd number from 3 to 1001")]
    [InlineData("[SavitzkyGolay(21, 3, Window = 22)] static partial class Smooth { }",
        "SMOOTH022", "22", "Window is 22, but it must be an odd number from 3 to 1001")]
    [InlineData("[SavitzkyGolay(5, 5)] static partial class Smooth { }",
        "SMOOTH023", "5", "Degree is 5, but it must be from 0 to 4, less than the window")]
    [InlineData("[SavitzkyGolay(Window = 5, Degree = -1)] static partial class Smooth { }",
        "SMOOTH023", "-1", "Degree is -1, but it must be from 0 to 4, less than the window")]
    [InlineData("[SavitzkyGolay(degree: 21, window: 101)] static partial class Smooth { }",
        "SMOOTH023", "21", "Degree is 21, but it must be from 0 to 20")]
    [InlineData("[SavitzkyGolay(7, 3, Derivative = 4)] static partial class Slope { }",
        "SMOOTH024", "4", "Derivative is 4, but a polynomial of degree 3 has those from 0 to 3")]
    [InlineData("[SavitzkyGolay(7, 3, Derivative = -1)] static partial class Slope { }",
        "SMOOTH024", "-1", "Derivative is -1, but a polynomial of degree 3 has those from 0 to 3")]
    [InlineData("[SavitzkyGolay(7, 3, Spacing = 0)] static partial class Slope { }",
        "SMOOTH024", "0", "Spacing is 0, but it must be a positive, finite number")]
    [InlineData("[SavitzkyGolay(7, 3, Spacing = double.NaN)] static partial class Slope { }",
        "SMOOTH024", "double.NaN", "Spacing is NaN, but it must be a positive, finite number")]
    [InlineData("[SavitzkyGolay(7, 3, Derivative = 1, Spacing = 1.0 / 0)] static partial class Slope { }",
        "SMOOTH024", "1.0 / 0", "Spacing is Infinity, but it must be a positive, finite number")]
    [InlineData("[SavitzkyGolay(7, 3, Derivative = 2, Spacing = 1e-60)] static partial class Slope { }",
        "SMOOTH024", "1e-60", "Spacing is 1E-60, and its power 2 is out of the range of doubles; measure in other units")]
    [InlineData("[SavitzkyGolay(7, 3)] static partial class Filter { }",
        "SMOOTH013", "Filter", "The estimator adds a member 'Filter', which the type's own name or type parameter hides; choose another name.")]
    [InlineData("[SavitzkyGolay(7, 3)] partial class Smooth { int GridFilter; }",
        "SMOOTH013", "GridFilter", "The estimator adds a member 'GridFilter' of its own; choose another name for this one.")]
    [InlineData("[SavitzkyGolay(7, 3)] file static partial class Smooth { }",
        "SMOOTH002", "Smooth", "'Smooth' cannot be an estimator: it is local to its file, and the estimator's members stand in another")]
    [InlineData("[SavitzkyGolay(7, 3)] [Ols] partial class Both { }",
        "SMOOTH003", "Ols", "'Both' already is an estimator: put [Ols] on a type of its own")]
    [InlineData("[LocalPolynomial(Degree = 4, Bandwidth = 1)] partial class Trend { }",
        "SMOOTH018", "4", "Degree is 4, but a local polynomial has degree 0, 1, 2 or 3")]
    [InlineData("[LocalPolynomial(Degree = -1)] partial class Trend { }",
        "SMOOTH018", "-1", "Degree is -1, but a local polynomial has degree 0, 1, 2 or 3")]
    [InlineData("[LocalLinear, PolynomialKernel] partial class Trend { }",
        "SMOOTH019", "PolynomialKernel", "The coefficients cannot be the kernel: there are none")]
    [InlineData("[LocalLinear, PolynomialKernel(1, 0, -2)] partial class Trend { }",
        "SMOOTH019", "PolynomialKernel(1, 0, -2)", "The coefficients cannot be the kernel: K(u) is negative for some |u| < 1")]
    [InlineData("[LocalLinear, PolynomialKernel(0, 1)] partial class Trend { }",
        "SMOOTH019", "PolynomialKernel(0, 1)", "The coefficients cannot be the kernel: K(0), the first of them, must be positive")]
    [InlineData("[LocalLinear, PolynomialKernel(1, 0.0 / 0.0)] partial class Trend { }",
        "SMOOTH019", "PolynomialKernel(1, 0.0 / 0.0)", "The coefficients cannot be the kernel: one is not a finite number")]
    [InlineData("[LocalLinear, PolynomialKernel(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)] partial class Trend { }",
        "SMOOTH019", "PolynomialKernel(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)", "The coefficients cannot be the kernel: there are more than ten")]
    [InlineData("[LocalLinear(Kernel = Kernel.Uniform), PolynomialKernel(1)] partial class Trend { }",
        "SMOOTH019", "PolynomialKernel(1)", "The coefficients cannot be the kernel: the attribute names a kernel too; leave one of them out")]
    [InlineData("[LocalLinear, PolynomialKernel(1)] partial class Trend { [KernelFunction] static double K(double u) => 1; }",
        "SMOOTH019", "PolynomialKernel(1)", "The coefficients cannot be the kernel: the type has a method marked [KernelFunction]; leave one of them out")]
    [InlineData("[LocalLinear(Scalar = typeof(decimal))] partial class Trend { }",
        "SMOOTH017", "typeof(decimal)", "Scalar is decimal, but it must be typeof(double) or typeof(float)")]
    [InlineData("[Lowess] class Trend { }",
        "SMOOTH001", "Trend", "'Trend' must be partial: the estimator's members are added in another part of it")]
    [InlineData("[Lowess] static partial class Trend { }",
        "SMOOTH002", "Trend", "'Trend' cannot be an estimator: it is static, and a fit lives in an instance")]
    [InlineData("[LocalLinear(Bandwidth = 1)] [Lowess] partial class Both { }",
        "SMOOTH003", "Lowess", "'Both' already is an estimator: put [Lowess] on a type of its own")]
    [InlineData("[Lowess] partial class Trend { double _fit(double u) => u; }",
        "SMOOTH013", "_fit", "The estimator adds a member '_fit' of its own; choose another name for this one.")]
    [InlineData("[Lowess] partial class Trend { int Count; }",
        "SMOOTH013", "Count", "The estimator adds a member 'Count' of its own; choose another name for this one.")]
    [InlineData("[Lowess] partial class Trend { static void Smooth(System.ReadOnlySpan<double> a, System.ReadOnlySpan<double> b, System.Span<double> c) { } }",
        "SMOOTH013", "Smooth", "The estimator adds a member 'Smooth' of its own; choose another name for this one.")]
    [InlineData("[Lowess(0)] partial class Trend { }",
        "SMOOTH020", "0", "Span is 0, but it must be a fraction of the observations, above 0 and at most 1")]
    [InlineData("[Lowess(span: 1.5, Delta = 0)] partial class Trend { }",
        "SMOOTH020", "1.5", "Span is 1.5, but it must be a fraction of the observations, above 0 and at most 1")]
    [InlineData("[Lowess(Span = -0.2)] partial class Trend { }",
        "SMOOTH020", "-0.2", "Span is -0.2, but it must be a fraction of the observations, above 0 and at most 1")]
    [InlineData("[Lowess(0.5, Span = double.NaN)] partial class Trend { }",
        "SMOOTH020", "double.NaN", "Span is NaN, but it must be a fraction of the observations, above 0 and at most 1")]
    [InlineData("[Lowess(RobustIterations = -1)] partial class Trend { }",
        "SMOOTH021", "-1", "RobustIterations is -1, but it must be 0 or more")]
    [InlineData("[Lowess(Delta = -0.01)] partial class Trend { }",
        "SMOOTH021", "-0.01", "Delta is -0.01, but it must be a fraction of the range of x, finite and at least 0")]
    [InlineData("[Lowess(Delta = double.PositiveInfinity)] partial class Trend { }",
        "SMOOTH021", "double.PositiveInfinity", "Delta is Infinity, but it must be a fraction of the range of x, finite and at least 0")]
    [InlineData("[Lowess(Delta = double.NaN)] partial class Trend { }",
        "SMOOTH021", "double.NaN", "Delta is NaN, but it must be a fraction of the range of x, finite and at least 0")]
    [InlineData("[KernelDensity(BandwidthRule = BandwidthRule.LeaveOneOut)] static partial class Density { }",
        "SMOOTH025", "BandwidthRule.LeaveOneOut", "A density has no bandwidth rule LeaveOneOut, which regressions have: use RuleOfThumb or DirectPlugIn")]
    [InlineData("[KernelDensity(BandwidthRule = BandwidthRule.Aicc, Bandwidth = 1)] static partial class Density { }",
        "SMOOTH025", "BandwidthRule.Aicc", "A density has no bandwidth rule Aicc, which regressions have: use RuleOfThumb or DirectPlugIn")]
    [InlineData("[KernelDensity(BandwidthRule = (BandwidthRule)42)] static partial class Density { }",
        "SMOOTH025", "(BandwidthRule)42", "This is no bandwidth rule: use RuleOfThumb or DirectPlugIn")]
    [InlineData("[KernelDensity(Bandwidth = 0.5, BandwidthRule = BandwidthRule.RuleOfThumb)] static partial class Density { }",
        "SMOOTH025", "BandwidthRule.RuleOfThumb", "The attribute gives both Bandwidth and BandwidthRule; leave one of them out")]
    [InlineData("[KernelDensity(BandwidthRule = BandwidthRule.DirectPlugIn)] static partial class Density { [KernelFunction] static double K(double u) => 0.5; }",
        "SMOOTH025", "BandwidthRule.DirectPlugIn", "A bandwidth rule takes the constants of the kernel, and those of 'K' are not known while compiling; leave BandwidthRule out")]
    [InlineData("[KernelDensity(Lower = 2, Upper = 2)] static partial class Density { }",
        "SMOOTH034", "2", "Upper is 2, but it must be above Lower, which is 2")]
    [InlineData("[KernelDensity(Lower = double.NegativeInfinity)] static partial class Density { }",
        "SMOOTH034", "double.NegativeInfinity", "Lower is -Infinity, but it must be finite; leave it out where there is no bound")]
    [InlineData("[KernelDensity(Upper = double.PositiveInfinity)] static partial class Density { }",
        "SMOOTH034", "double.PositiveInfinity", "Upper is Infinity, but it must be finite; leave it out where there is no bound")]
    [InlineData("[KernelDensity(Upper = double.NaN, Boundary = Boundary.Reflection)] static partial class Density { }",
        "SMOOTH034", "Boundary.Reflection", "Boundary has no effect without Lower or Upper; give a bound, or leave Boundary out")]
    [InlineData("[KernelDensity(Lower = 0, Boundary = Boundary.Renormalization)] static partial class Density { [KernelFunction] static double K(double u) => 0.5; }",
        "SMOOTH034", "Boundary.Renormalization", "Renormalization takes the integral of the kernel, and that of 'K' is not known while compiling; use Reflection")]
    [InlineData("[KernelDensity(Lower = 0, Upper = 1)] static partial class Density { [KernelFunction(Support = double.PositiveInfinity)] static double K(double u) => 0.5; }",
        "SMOOTH034", "1", "The kernel 'K' reaches from one bound over the other without end; give its Support, or only one bound")]
    [InlineData("[KernelDensity(Lower = 0, Upper = 0.5, Bandwidth = 501)] static partial class Density { }",
        "SMOOTH034", "501", "Bandwidth is 501, with which the kernel reaches over 1000 widths of the support; use a smaller one")]
    [InlineData("[KernelDensity(Lower = 0, Boundary = (Boundary)9)] static partial class Density { }",
        "SMOOTH032", "(Boundary)9", "Boundary is 9, which is no member of Boundary; there are Reflection, Renormalization")]
    [InlineData("[KernelDensity(Bandwidth = -1)] static partial class Density { }",
        "SMOOTH004", "-1", "Bandwidth is -1, but it must be a positive, finite number in the units of x")]
    [InlineData("[KernelDensity(Kernel = (Kernel)9)] static partial class Density { }",
        "SMOOTH005", "(Kernel)9", "9 is no kernel: use a member of Smoothing.Kernel, or a method of your own marked [KernelFunction]")]
    [InlineData("[KernelDensity] static partial class Density { [KernelFunction] static float K(double u) => 1; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: it must return double")]
    [InlineData("[KernelDensity, PolynomialKernel(1, -2)] static partial class Density { }",
        "SMOOTH019", "PolynomialKernel(1, -2)", "The coefficients cannot be the kernel: K(u) is negative for some |u| < 1")]
    [InlineData("[KernelDensity(BandwidthRule = BandwidthRule.RuleOfThumb)] static partial class SelectBandwidth { }",
        "SMOOTH013", "SelectBandwidth", "The estimator adds a member 'SelectBandwidth', which the type's own name or type parameter hides; choose another name.")]
    [InlineData("[KernelDensity(Bandwidth = 1)] partial class Density { static double Evaluate(System.ReadOnlySpan<double> a, double b) => b; }",
        "SMOOTH013", "Evaluate", "The estimator adds a member 'Evaluate' of its own; choose another name for this one.")]
    [InlineData("[KernelDensity(BandwidthRule = BandwidthRule.RuleOfThumb)] partial class Density { static double SelectBandwidth(System.ReadOnlySpan<double> a) => 1; }",
        "SMOOTH013", "SelectBandwidth", "The estimator adds a member 'SelectBandwidth' of its own; choose another name for this one.")]
    [InlineData("[KernelDensity] partial class Density { int DensityKernel; }",
        "SMOOTH013", "DensityKernel", "The estimator adds a member 'DensityKernel' of its own; choose another name for this one.")]
    [InlineData("[KernelDensity] file static partial class Density { }",
        "SMOOTH002", "Density", "'Density' cannot be an estimator: it is local to its file, and the estimator's members stand in another")]
    [InlineData("[KernelDensity(Bandwidth = 1e-309)] static partial class Density { }",
        "SMOOTH004", "1e-309", "Bandwidth is 1E-309, but its reciprocal must not overflow; measure x in smaller units")]
    [InlineData("[LocalLinear] partial class Trend { static double P { [KernelFunction] get => 1; } }",
        "SMOOTH006", "get", "'get_P' cannot be the kernel: it must be an ordinary method")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction, System.Runtime.InteropServices.UnmanagedCallersOnly] static double K(double u) => u; }",
        "SMOOTH006", "K", "'K' cannot be the kernel: it is marked [UnmanagedCallersOnly], and managed code cannot call it")]
    [InlineData("[LocalLinear, PolynomialKernel(null)] partial class Trend { }",
        "SMOOTH019", "PolynomialKernel(null)", "The coefficients cannot be the kernel: there are none")]
    [InlineData("[Ols, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] partial struct Line { }",
        "SMOOTH002", "Line", "'Line' cannot be an estimator: its layout gives each field a place, and the estimator's fields have none; leave the layout out")]
    [InlineData("[Lowess, System.Runtime.CompilerServices.InlineArray(4)] partial struct Trend { int _item; }",
        "SMOOTH002", "Trend", "'Trend' cannot be an estimator: its layout gives each field a place, and the estimator's fields have none; leave the layout out")]
    [InlineData("class Base { public required int I { get; set; } [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Base() { } } [LocalLinear] partial class Trend : Base { }",
        "SMOOTH002", "Trend", "'Trend' cannot be an estimator: its base class's constructor sets the required members, and one that takes the bandwidth cannot; set Bandwidth in the attribute")]
    [InlineData("[Lowess, PolynomialKernel(1, -1)] partial class Trend { }",
        "SMOOTH031", "PolynomialKernel(1, -1)", "'PolynomialKernel' has no effect on 'Trend': [Lowess] takes no kernel; leave it out")]
    [InlineData("[Lowess] partial class Trend { [KernelFunction] static double K(double u) => 1; }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': [Lowess] takes no kernel; leave it out")]
    [InlineData("[Ols, PolynomialKernel(1, -1)] partial class Trend { }",
        "SMOOTH031", "PolynomialKernel(1, -1)", "'PolynomialKernel' has no effect on 'Trend': [Ols] takes no kernel; leave it out")]
    [InlineData("[Ols] partial class Trend { [KernelFunction] static double K(double u) => 1; }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': [Ols] takes no kernel; leave it out")]
    [InlineData("[SavitzkyGolay(7, 2), PolynomialKernel(1, -1)] partial class Trend { }",
        "SMOOTH031", "PolynomialKernel(1, -1)", "'PolynomialKernel' has no effect on 'Trend': [SavitzkyGolay] takes no kernel; leave it out")]
    [InlineData("[SavitzkyGolay(7, 2)] partial class Trend { [KernelFunction] static double K(double u) => 1; }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': [SavitzkyGolay] takes no kernel; leave it out")]
    [InlineData("class Base { [KernelFunction] static double K(double u) => 1; } class Middle : Base { } [LocalLinear] partial class Trend : Middle { }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': it stands in the base class 'Base'; put it on 'Trend' itself")]
    [InlineData("class Base { [KernelFunction] static double K(double u) => 1; } class Middle : Base { } [LocalPolynomial(Degree = 2)] partial class Trend : Middle { }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': it stands in the base class 'Base'; put it on 'Trend' itself")]
    [InlineData("class Base { [KernelFunction] static double K(double u) => 1; } class Middle : Base { } [KernelDensity] partial class Trend : Middle { }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': it stands in the base class 'Base'; put it on 'Trend' itself")]
    [InlineData("class Base { [KernelFunction] static double K(double u) => 1; } class Middle : Base { } [Lowess] partial class Trend : Middle { }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': it stands in the base class 'Base'; [Lowess] takes no kernel")]
    [InlineData("class Base<T> { [KernelFunction] static double K(double u) => 1; } [LocalLinear] partial class Trend : Base<int> { }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': it stands in the base class 'Base'; put it on 'Trend' itself")]
    [InlineData("[PolynomialKernel(1)] class Base { } [LocalLinear] partial class Trend : Base { }",
        "SMOOTH031", "PolynomialKernel(1)", "'PolynomialKernel' has no effect on 'Trend': it stands in the base class 'Base'; put it on 'Trend' itself")]
    [InlineData("[LocalLinear] partial class Trend { class Inner { struct Own { [KernelFunction] static double K(double u) => 1; } } }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': it stands in the nested type 'Own'; put it on 'Trend' itself")]
    [InlineData("[KernelDensity] partial class Trend { [PolynomialKernel(1)] class Own { } }",
        "SMOOTH031", "PolynomialKernel(1)", "'PolynomialKernel' has no effect on 'Trend': it stands in the nested type 'Own'; put it on 'Trend' itself")]
    [InlineData("partial class Outer { [KernelFunction] static double K(double u) => 1; [LocalLinear] partial class Trend { } }",
        "SMOOTH031", "K", "'K' has no effect on 'Trend': it stands in the containing type 'Outer'; put it on 'Trend' itself")]
    [InlineData("[LocalLinear(Missing = (MissingValues)9)] partial class Trend { }",
        "SMOOTH032", "(MissingValues)9", "Missing is 9, which is no member of MissingValues; there are Throw, Skip, Propagate")]
    [InlineData("[Ols(Missing = (MissingValues)(-1))] partial class Line { }",
        "SMOOTH032", "(MissingValues)(-1)", "Missing is -1, which is no member of MissingValues; there are Throw, Skip, Propagate")]
    [InlineData("[LocalLinear(Sparse = (SparseWindow)9)] partial class Trend { }",
        "SMOOTH032", "(SparseWindow)9", "Sparse is 9, which is no member of SparseWindow; there are NaN, LowerDegree")]
    [InlineData("[LocalPolynomial(Extrapolation = (Extrapolation)9)] partial class Trend { }",
        "SMOOTH032", "(Extrapolation)9", "Extrapolation is 9, which is no member of Extrapolation; there are NaN, Nearest, Linear")]
    [InlineData("[LocalLinear(Missing = MissingValues.Propagate)] partial class Trend { }",
        "SMOOTH033", "MissingValues.Propagate", "Missing is MissingValues.Propagate, but 'Trend' is no filter: use Skip, which leaves out what is missing, or Throw; or set Spacing")]
    [InlineData("[Lowess(0.5, Missing = MissingValues.Propagate)] partial class Trend { }",
        "SMOOTH033", "MissingValues.Propagate", "Missing is MissingValues.Propagate, but 'Trend' is no filter: use Skip, which leaves out what is missing, or Throw")]
    [InlineData("[Ols(Missing = MissingValues.Propagate)] partial class Line { }",
        "SMOOTH033", "MissingValues.Propagate", "Missing is MissingValues.Propagate, but 'Line' is no filter: use Skip, which leaves out what is missing, or Throw")]
    [InlineData("[SavitzkyGolay(5, 2, Missing = (MissingValues)9)] partial class Smooth { }",
        "SMOOTH032", "(MissingValues)9", "Missing is 9, which is no member of MissingValues; there are Throw, Skip, Propagate")]
    [InlineData("[LocalLinear(Scalar = null)] partial class Trend { }",
        "SMOOTH017", "null", "Scalar is null, but it must be typeof(double) or typeof(float)")]
    [InlineData("[Ols(Scalar = null)] partial class Line { }",
        "SMOOTH017", "null", "Scalar is null, but it must be typeof(double) or typeof(float)")]
    [InlineData("class Row { public double x, y; } [Ols(Row = typeof(Row), Scalar = typeof(float))] partial class Line { }",
        "SMOOTH017", "typeof(float)", "Scalar has no effect beside Row, whose columns have types of their own; leave Scalar out")]
    [InlineData("[Ols(\"y ~ a^2 + b\")] partial class Line { }",
        "SMOOTH007", "2", "'^' crosses terms here, and 'a' crossed with itself is 'a'; for a power write I(a^2).")]
    [InlineData("[Ols(\"y ~ b + a*a\")] partial class Line { }",
        "SMOOTH007", "a", "'*' crosses terms here, and 'a' crossed with itself is 'a'; for arithmetic write I(a*a).")]
    [InlineData("abstract class Base { public abstract double Predict(double at); } [LocalLinear] partial class Trend : Base { }",
        "SMOOTH013", "Trend", "The estimator adds a member 'Predict', which would hide the abstract one of 'Base'; choose another name there.")]
    [InlineData("[KernelDensity] [LocalLinear] partial class Both { }",
        "SMOOTH003", "LocalLinear", "'Both' already is an estimator: put [LocalLinear] on a type of its own")]
    public async Task A_rule_marks_what_is_wrong(string source, string id, string marked, string message)
    {
        var project = new Project("using Smoothing;\n" + source);

        Diagnostic diagnostic = Assert.Single(await Analysis.Of(project));

        Assert.Equal((id, marked, message), (diagnostic.Id, diagnostic.MarkedText(), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Empty(project.Generate().Files);
    }

    [Fact]
    public async Task A_model_has_at_most_64_coefficients()
    {
        var project = new Project($"[Smoothing.Ols(\"y ~ {string.Join(" + ", Enumerable.Range(1, 64).Select(i => "x" + i))}\")] partial class Line {{ }}");

        Diagnostic diagnostic = Assert.Single(await Analysis.Of(project));

        Assert.Equal(("SMOOTH012", "x64"), (diagnostic.Id, diagnostic.MarkedText()));
        Assert.Empty(project.Generate().Files);
    }

    [Fact]
    public async Task Names_that_a_lowess_has_no_use_for_are_free()
    {
        var project = new Project("[Smoothing.Lowess] partial class Trend { int RobustIterations, Delta, Share, Moments; void Weigh() { } }");

        Assert.Empty(await Analysis.Of(project));
        Assert.Single(project.Generate().Files);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public async Task Older_languages_are_refused(LanguageVersion language, string name)
    {
        var project = new Project("[Smoothing.Ols] partial class Line { }") { Language = language, Nullable = NullableContextOptions.Disable };

        Diagnostic diagnostic = Assert.Single(await Analysis.Of(project));

        Assert.Equal(
            ("SMOOTH014", "Smoothing.Ols", $"'Line' needs C# 9 or later, and this project is set to C# {name}: add <LangVersion>9</LangVersion> or later to it"),
            (diagnostic.Id, diagnostic.MarkedText(), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Empty(project.Generate().Files);
    }

    [Fact]
    public void Every_rule_has_a_case_here()
    {
        IEnumerable<string> tested = typeof(RuleTests).GetMethod(nameof(A_rule_marks_what_is_wrong))!
            .GetCustomAttributes(inherit: false).OfType<InlineDataAttribute>()
            .Select(data => (string)data.GetData(null!).Single()[1])
            .Concat(["SMOOTH008", "SMOOTH012", "SMOOTH014", "SMOOTH015", "SMOOTH016"]);

        Assert.Empty(Analysis.Analyzers.SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id).Except(tested));
    }
}
