using Plot;
using Smoothing;
using Spectre.Console;

namespace QuickStart;

/// <summary>Cars of the 1920s: speed in mph and the distance to stop in feet (Ezekiel 1930, Methods of Correlation Analysis).</summary>
internal static class StoppingDistance
{
    public static void Show(IAnsiConsole console)
    {
        Observations cars = CsvFile.ReadExample("cars.csv");

        var line = new StoppingLine();
        line.Fit(cars.X, cars.Y);

        console.Heading(
            "3  Stopping distance: least squares",
            $"dist ~ speed on {line.Count} cars (Ezekiel 1930); distance in ft, speed in mph.");
        Table table = Report.TableOf("term", "estimate", "std. error", "t", "p");
        table.Columns[0].LeftAligned();
        AddCoefficient(table, "(intercept)", line.Coefficients.Intercept);
        AddCoefficient(table, "speed", line.Coefficients.Speed);
        console.Write(table);

        console.WriteLine(
            $"R² = {Number.Fixed(line.RSquared, 4)}; residual standard error {Number.Fixed(line.ResidualStandardError, 2)} ft " +
            $"on {line.DegreesOfFreedom} degrees of freedom.");
        foreach (double speed in (double[])[10, 20])
        {
            Interval car = line.PredictionInterval(speed);
            console.WriteLine(
                $"Expected at {Number.Fixed(speed, 0)} mph: {Number.Fixed(line.Predict(speed), 1)} ft; " +
                $"95 % of cars stop within {Number.Fixed(car.Lower, 1)} to {Number.Fixed(car.Upper, 1)} ft.");
        }
        console.WriteLine();
    }

    private static void AddCoefficient(Table table, string term, Coefficient coefficient) =>
        table.AddRow(
            term,
            Number.Fixed(coefficient.Estimate, 4),
            Number.Fixed(coefficient.StandardError, 4),
            Number.Fixed(coefficient.TStatistic, 2),
            Number.PValue(coefficient.PValue));
}
