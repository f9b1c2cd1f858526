using System;
using Smoothing;

namespace Consumer;

/// <summary>A record struct, which C# 9 does not have, without a body.</summary>
[Ols("Dist ~ Speed")]
public partial record struct CarRecordStruct;

internal static class Program
{
    private static void Main()
    {
        Report.Write(Console.Out);

        var line = new CarRecordStruct();
        line.Fit(Cars.Speed, Cars.Dist);
        Report.Write(Console.Out, "recordstruct.intercept", line.Coefficients.Intercept.Estimate);
        Report.Write(Console.Out, "recordstruct.slope", line.Coefficients.Speed.Estimate);
    }
}
