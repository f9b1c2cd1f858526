using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using QuickStart;
using Spectre.Console;

var data = new Argument<string?>("data.csv")
{
    Description = "A file of two columns, x and y, to smooth. Without it, three examples are shown.",
    Arity = ArgumentArity.ZeroOrOne,
};
var bandwidth = new Option<double?>("--bandwidth")
{
    Description = "Half the width of the smoothing window, in the units of x.",
    CustomParser = Arguments.ParseBandwidth,
};
var picture = new Option<string>("--out")
{
    Description = "The picture to write.",
    DefaultValueFactory = _ => "trend.svg",
};
var command = new RootCommand("A first look at Smoothing: local regression and least squares.") { data, bandwidth, picture };
bandwidth.Validators.Add(option => Arguments.RequireData(option, data));

command.SetAction(parsed =>
{
    IAnsiConsole console = Report.OpenConsole();
    string path = parsed.GetRequiredValue(picture);
    if (parsed.GetValue(data) is { } file)
    {
        YourData.Show(console, file, parsed.GetValue(bandwidth), path);
        return;
    }
    MotorcycleCrash.Show(console, path);
    NoisySine.Show(console);
    StoppingDistance.Show(console);
});

try
{
    ParseResult parsed = command.Parse(args);
    if (parsed.Action is ParseErrorAction)
        throw new UnusableInputException(parsed.Errors[0].Message);
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is UnusableInputException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine("error: " + error.Message);
    return 1;
}
