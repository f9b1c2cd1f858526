namespace CSharp7
{
    public static class Use
    {
        public static void Fit(double[] x, double[] y) => new Line().Fit(x, y);
    }
}
