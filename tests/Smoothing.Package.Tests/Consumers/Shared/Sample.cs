namespace Consumer
{
    /// <summary>Observations made of additions, products and quotients alone, so that they are the same everywhere.</summary>
    internal sealed class Sample
    {
        private uint _seed = 20240601;

        private Sample(int size)
        {
            X = new double[size];
            Y = new double[size];
        }

        public double[] X { get; }

        public double[] Y { get; }

        public static Sample OfSize(int size)
        {
            var sample = new Sample(size);
            double x = -3;
            for (int i = 0; i < size; i++)
            {
                // A tie now and then.
                x += i % 17 == 0 ? 0 : 0.02 * sample.Next();
                sample.X[i] = x;
                sample.Y[i] = x / (1 + x * x / 9) + sample.Next() - 0.5;
            }
            return sample;
        }

        /// <summary>A number in [0, 1) (Numerical Recipes' linear congruential generator).</summary>
        private double Next()
        {
            _seed = unchecked(_seed * 1664525 + 1013904223);
            return _seed / 4294967296.0;
        }
    }
}
