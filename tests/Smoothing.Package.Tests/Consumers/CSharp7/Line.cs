using Smoothing;

namespace CSharp7
{
    [Ols]
    public partial class Line
    {
    }

    [LocalLinear(Bandwidth = 2)]
    public partial struct Trend
    {
    }
}
