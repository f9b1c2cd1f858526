using System.Linq;

namespace QuickStart;

internal static class Grid
{
    /// <summary>Evenly spaced points from the least to the greatest of the given abscissas.</summary>
    public static double[] Over(double[] x, int count)
    {
        double first = x.Min(), last = x.Max();
        double step = (last - first) / (count - 1);
        double[] grid = new double[count];
        for (int i = 0; i < count; i++)
            grid[i] = first + i * step;
        grid[^1] = last;
        return grid;
    }
}
