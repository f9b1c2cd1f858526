using System;
using System.Linq;
using System.Text;
using FuelEconomy;
using Smoothing;
using Spectre.Console;
using static FuelEconomy.Gearbox;

IAnsiConsole console = OpenConsole();
RoadTest[] cars = MotorTrend.Tests;

var model = new MileageModel();
model.Fit(cars);
if (model.Status != FitStatus.Success)
    throw new InvalidOperationException($"The data does not determine the model: {model.Status}.");

Heading("Fuel economy of 32 cars (Motor Trend 1974)", "Mpg in miles to the US gallon, Mass in 1000 lb, Power in gross horsepower.");
model.WriteSummary(console.Profile.Out.Writer);

Heading("A car that was not tested", "The mean of all such cars, and where one of them will be, with 95 % confidence.");
Table predictions = TableOf("mass", "gearbox", "power", "mpg", "mean of all", "a single one");
foreach (RoadTest car in (RoadTest[])[new("", 0, 2.5, 100, Auto), new("", 0, 2.5, 100, Manual), new("", 0, 3.5, 150, Auto)])
{
    predictions.AddRow(
        Invariant($"{car.Mass:F1}"),
        car.Box.ToString(),
        Invariant($"{car.Power}"),
        Invariant($"{model.Predict(car):F1}"),
        Text(model.ConfidenceInterval(car)),
        Text(model.PredictionInterval(car)));
}
console.Write(predictions);

Heading("The three cars that count most", "By Cook's distance; the residual is studentized, externally.");
double[] distances = new double[cars.Length], residuals = new double[cars.Length], leverage = new double[cars.Length];
model.CooksDistance(cars, distances);
model.StudentizedResiduals(cars, residuals);
model.Leverage(cars, leverage);
Table influential = TableOf("car", "mpg", "expected", "residual", "leverage", "distance");
foreach (int i in Enumerable.Range(0, cars.Length).OrderByDescending(i => distances[i]).Take(3))
{
    influential.AddRow(
        cars[i].Name,
        Invariant($"{cars[i].Mpg:F1}"),
        Invariant($"{model.Predict(cars[i]):F1}"),
        Invariant($"{residuals[i]:F2}"),
        Invariant($"{leverage[i]:F2}"),
        Invariant($"{distances[i]:F2}"));
}
console.Write(influential);

// The terminal with its colours; plain text of 80 columns where output goes to a file or a pipe.
static IAnsiConsole OpenConsole()
{
    Console.OutputEncoding = Encoding.UTF8;
    IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    });
    if (Console.IsOutputRedirected)
        console.Profile.Width = 80;
    return console;
}

void Heading(string title, string about)
{
    console.WriteLine();
    console.Write(new Rule(title.EscapeMarkup()) { Justification = Justify.Left });
    console.WriteLine(about);
    console.WriteLine();
}

static Table TableOf(params string[] headings)
{
    var table = new Table { Border = TableBorder.Simple };
    foreach (string heading in headings)
        table.AddColumn(new TableColumn(new Text(heading)).RightAligned());
    table.Columns[0].LeftAligned();
    return table;
}

static string Text(Interval interval) => Invariant($"{interval.Lower:F1} to {interval.Upper:F1}");

static string Invariant(FormattableString text) => FormattableString.Invariant(text);
