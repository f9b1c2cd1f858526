using System;
using System.Globalization;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>While in use, numbers are written with a decimal comma, dots between thousands and a minus sign that C# does not read.</summary>
internal sealed class HostileCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public HostileCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.PositiveSign = "plus";
        culture.NumberFormat.NaNSymbol = "no number";
        culture.NumberFormat.PositiveInfinitySymbol = "\u221E";
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
