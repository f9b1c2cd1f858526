using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>The moments of a kernel whose bandwidth changes from target to target: they are taken in units that suit a cell.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IScaledMoments<TSelf> : IMoments
    where TSelf : struct, IScaledMoments<TSelf>
{
    /// <summary>The same moments in other units.</summary>
    /// <param name="bandwidth">The unit of z, in the units of x.</param>
    /// <returns>Moments of z = (xᵢ − c)/bandwidth.</returns>
    TSelf InUnitsOf(double bandwidth);
}
