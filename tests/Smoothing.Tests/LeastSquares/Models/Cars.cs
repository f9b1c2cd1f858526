using System.Linq;

namespace Smoothing.Tests.LeastSquares.Models;

internal enum Cylinders
{
    Four = 4,
    Six = 6,
    Eight = 8,
}

/// <summary>A road test of 1974 as a record, with a whole number, an enumeration and a bool.</summary>
internal sealed record Car(double Mpg, double Wt, int Hp, double Qsec, Cylinders Cyl, bool Manual);

/// <summary>The same as a struct of fields; every power is a float.</summary>
internal struct CarFields
{
    public double Mpg, Wt;
    public float Hp;
}

/// <summary>The same as a class whose columns may be missing.</summary>
internal sealed class LooseCar
{
    public double? Mpg { get; set; }

    public double? Wt { get; set; }

    public float? Hp { get; set; }

    public double Qsec { get; set; }

    public short? Gears { get; set; }
}

/// <summary>The 32 road tests of Motor Trend 1974.</summary>
internal static class Cars
{
    private static readonly Csv Table = Csv.Read("sets", "mtcars.csv");

    public static double[] Column(string name) => Table[name];

    public static Car[] Records { get; } = [.. Enumerable.Range(0, 32).Select(i => new Car(
        Column("mpg")[i], Column("wt")[i], (int)Column("hp")[i], Column("qsec")[i], (Cylinders)Column("cyl")[i], Column("am")[i] == 1))];

    public static CarFields[] Fields { get; } = [.. Records.Select(car => new CarFields { Mpg = car.Mpg, Wt = car.Wt, Hp = car.Hp })];

    public static LooseCar[] Loose() => [.. Records.Select((car, i) => new LooseCar
    {
        Mpg = car.Mpg, Wt = car.Wt, Hp = car.Hp, Qsec = car.Qsec, Gears = (short)Column("gear")[i],
    })];
}
