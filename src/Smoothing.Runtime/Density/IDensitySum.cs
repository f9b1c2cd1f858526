using Smoothing.CompilerServices;

namespace Smoothing.Density;

/// <summary>The parts of a density's kernel that differ with its interface.</summary>
internal interface IDensitySum<TKernel>
    where TKernel : struct
{
    /// <summary>1/∫ K.</summary>
    double Normalization(in TKernel kernel);

    /// <summary>Σ wᵢ K(uᵢ) over one window.</summary>
    double Sum(in TKernel kernel, in Sample sample, int start, int end, double at);

    /// <summary>The part of the kernel's mass between two distances from the target, in bandwidths.</summary>
    double Mass(in TKernel kernel, double below, double above);
}

/// <summary>The kernel of observations without weights.</summary>
internal readonly struct PlainSum<TKernel> : IDensitySum<TKernel>
    where TKernel : struct, IDensityKernel
{
    public double Normalization(in TKernel kernel) => kernel.Normalization;

    public double Sum(in TKernel kernel, in Sample sample, int start, int end, double at) => kernel.Sum(sample.X, start, end, at);

    public double Mass(in TKernel kernel, double below, double above) => 1;
}

/// <summary>The kernel of observations with weights, or of a density that is renormalized.</summary>
internal readonly struct GeneralSum<TKernel> : IDensitySum<TKernel>
    where TKernel : struct, IGeneralDensityKernel
{
    public double Normalization(in TKernel kernel) => kernel.Normalization;

    public double Sum(in TKernel kernel, in Sample sample, int start, int end, double at) => kernel.Sum(sample, start, end, at);

    public double Mass(in TKernel kernel, double below, double above) => kernel.Mass(below, above);
}
