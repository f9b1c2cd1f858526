using System.Collections.Generic;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>The members <c>[SavitzkyGolay]</c> adds.</summary>
internal static class SavitzkyGolayMembers
{
    public static IEnumerable<EmittedMember> Of(SavitzkyGolaySpec spec)
    {
        yield return EmittedMember.Method("Filter", EmittedMember.Span, "System.Span<double>");
        yield return new EmittedMember("Edge");
        yield return new EmittedMember("Interior");
        yield return new EmittedMember("InteriorOfSixteen");
        yield return new EmittedMember("InteriorOfEight");
        yield return new EmittedMember("InteriorOfPairs");

        int half = spec.Half;
        if (InteriorWriter.IsUnrolled(half))
        {
            for (int k = 0; k <= half; k++)
                yield return new EmittedMember("C" + Literal.Of(k));
        }
        else
        {
            yield return new EmittedMember("C");
        }

        int derivative = spec.Derivative;
        for (int j = derivative; j <= spec.Degree; j++)
        {
            yield return new EmittedMember("Scale" + Literal.Of(j));
            if (j > 0)
                yield return new EmittedMember("Gram" + Literal.Of(j));
            if (derivative > 0 && j > derivative)
                yield return new EmittedMember("Derivative" + Literal.Of(j));
        }
    }
}
