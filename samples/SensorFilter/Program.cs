using System;
using System.Linq;
using System.Text;
using Plot;
using SensorFilter;
using Smoothing;

Console.OutputEncoding = Encoding.UTF8;
double[] readings = BodyTemperature.Readings;
double[] hours = [.. Enumerable.Range(0, readings.Length).Select(BodyTemperature.Hour)];
double[] temperatures = new double[readings.Length], velocities = new double[readings.Length];

Console.WriteLine("A beaver's body temperature, filtered while it comes in (Reynolds 1994)");
Console.WriteLine();
Console.WriteLine("   time   measured, °C   filtered, °C   velocity, °C/h");
int fastest = -1;
var filter = new TemperatureFilter();
for (int i = 0; i < readings.Length; i++)
{
    // What is known at this moment: no later reading has a part in it.
    filter.Push(hours[i], readings[i]);
    LocalEstimate now = filter.Current;
    (temperatures[i], velocities[i]) = (now.Value, now.Slope);
    if (filter.WindowCount == 12 && (fastest < 0 || now.Slope > velocities[fastest]))
        fastest = i;
    if (i % 9 == 3)
        Console.WriteLine(FormattableString.Invariant($"  {Clock(i)}   {readings[i],12:F2}   {now.Value,12:F2}   {now.Slope,14:+0.00;−0.00}"));
}

Console.WriteLine();
Console.WriteLine(FormattableString.Invariant($"Fastest rise over two hours: {velocities[fastest]:F2} °C/h at {Clock(fastest)}."));

var picture = new TrendPicture
{
    Title = "A beaver's body temperature, filtered while it comes in",
    Data = new Observations(hours, readings, "hour", "temperature"),
    DataName = "measured",
    FitName = FormattableString.Invariant($"local line through the last {filter.Bandwidth} hours"),
    At = hours,
    Values = temperatures,
    Slopes = velocities,
    XTitle = "Time, hours after midnight",
    YTitle = "Body temperature, °C",
    SlopeTitle = "Velocity, °C/h",
};
Console.WriteLine("Picture: " + picture.Write(args is [var path] ? path : "sensor.svg"));

static string Clock(int i)
{
    int minutes = (int)Math.Round(60 * BodyTemperature.Hour(i));
    return FormattableString.Invariant($"{minutes / 60 % 24:00}:{minutes % 60:00}");
}
