using System;

namespace Smoothing.Density;

/// <summary>
/// The mirror images of a target at the bounds of a support, images of images included. A window about an image holds the observations
/// whose own images lie in the window about the target. The images below the support have the depths −1, −2, …, those above it 1, 2, …
/// </summary>
internal readonly struct MirrorImages
{
    /// <summary>The most reflections at either bound. They cost as much as targets.</summary>
    public const int Most = 1000;

    private readonly double _lower;
    private readonly double _upper;

    /// <param name="lower">The lower bound; −∞ for none.</param>
    /// <param name="upper">The upper bound; ∞ for none.</param>
    public MirrorImages(double lower, double upper)
    {
        _lower = lower;
        _upper = upper;
    }

    private double Width => _upper - _lower;

    /// <summary>The least and the greatest depth of images within a distance of the support.</summary>
    public (int First, int Last) Depths(double reach)
    {
        bool hasLower = _lower > double.NegativeInfinity, hasUpper = _upper < double.PositiveInfinity;
        int most = !(hasLower && hasUpper) ? 1 : (int)Math.Min(Most, Math.Ceiling(reach / Width));
        return (hasLower ? -most : 0, hasUpper ? most : 0);
    }

    /// <summary>The image of a target. That of depth 0 is the target.</summary>
    public double Of(double at, int depth)
    {
        if (depth == 0)
            return at;
        if (depth % 2 == 0)
            return at + depth * Width;

        // 2b − x₀ about either bound, and whole widths from there.
        double bound = depth < 0 ? _lower : _upper;
        double image = bound + (bound - at);
        return depth is 1 or -1 ? image : image + (depth - Math.Sign(depth)) * Width;
    }

    /// <summary>Whether images of an odd depth have the opposite order.</summary>
    public static bool IsReversed(int depth) => depth % 2 != 0;
}
