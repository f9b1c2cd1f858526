using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Smoothing.Tests;

/// <summary>Random samples for properties, the same ones in every run.</summary>
internal static class Properties
{
    /// <summary>
    /// Up to 40 rows of whole sixteenths, abscissas ascending with ties: shifts by whole numbers, halvings and reflections are exact, so
    /// that a property may ask for the same bits, or for no more than rounding.
    /// </summary>
    public static Gen<(double[] X, double[] Y)> Samples { get; } =
        from n in Gen.Choose(2, 40)
        from x in Gen.Choose(-160, 160).ArrayOf(n)
        from y in Gen.Choose(-1600, 1600).ArrayOf(n)
        select (x.Order().Select(value => value / 16.0).ToArray(), y.Select(value => value / 16.0).ToArray());

    public static Gen<Kernel> Kernels { get; } = Gen.Elements(Enum.GetValues<Kernel>());

    public static Gen<double> Bandwidths { get; } = Gen.Elements(0.5, 1, 2, 4, 16, 64);

    public static void Hold<T>(Gen<T> cases, Func<T, bool> property, ulong seed) =>
        Prop.ForAll(cases.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(seed, 1));
}
