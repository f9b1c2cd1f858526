namespace Plot;

/// <summary>Two columns of equal length and their names.</summary>
internal sealed record Observations(double[] X, double[] Y, string XName, string YName)
{
    public int Count => X.Length;
}
