public static void Filter(ReadOnlySpan<double> y, Span<double> filtered) =>
    LocalFit.Filter(default(GridFilter), y, filtered);
