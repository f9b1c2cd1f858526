namespace FuelEconomy;

internal enum Gearbox
{
    Manual,
    Auto,
}

/// <summary>One car: its name, miles to the US gallon, mass in 1000 lb, gross horsepower, and gearbox.</summary>
internal sealed record RoadTest(string Name, double Mpg, double Mass, int Power, Gearbox Box);
