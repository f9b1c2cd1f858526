using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Model;

/// <summary>The estimator of one attribute: its reader, its rules, and its writer.</summary>
internal abstract class Estimator(string name, bool isStatic, IReadOnlyList<EstimatorRule> rules)
{
    /// <summary>The attribute's name in source: <c>LocalLinear</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The attribute type's name.</summary>
    public string AttributeName { get; } = name + "Attribute";

    /// <summary>The attribute type's full metadata name.</summary>
    public string MetadataName => "Smoothing." + AttributeName;

    /// <summary>The tracking name of the step that yields its specs.</summary>
    public string SpecStep => Name + "Spec";

    /// <summary>Whether all its members are static.</summary>
    public bool IsStatic { get; } = isStatic;

    /// <summary>Its rules, in the order in which the generator checks them.</summary>
    public IReadOnlyList<EstimatorRule> Rules { get; } = rules;

    /// <summary>The spec of a target; null where its formula cannot be read.</summary>
    public abstract EstimatorSpec? Read(EstimatorTarget target, TargetSpec type);

    /// <summary>The signatures of the members that the estimator adds to the spec's target.</summary>
    public abstract MemberSignatures SignaturesOf(EstimatorSpec spec);

    /// <summary>The text of the file.</summary>
    public abstract string Write(EstimatorSpec spec);

    /// <summary>Whether no rule reports a diagnostic for the target.</summary>
    public bool Accepts(EstimatorTarget target)
    {
        if (!target.Compiles)
            return false;

        var found = new List<Diagnostic>();
        foreach (EstimatorRule rule in Rules)
        {
            rule.Check(target, found);
            if (found.Count > 0)
                return false;
        }
        return true;
    }

    /// <summary>The diagnostics of the target; none while its attribute lacks arguments, which the compiler reports.</summary>
    public IReadOnlyList<Diagnostic> Check(EstimatorTarget target)
    {
        var found = new List<Diagnostic>();
        if (!target.IsBound)
            return found;
        foreach (EstimatorRule rule in Rules)
        {
            if (!rule.ReadsSpec || (found.Count == 0 && target.Compiles))
                rule.Check(target, found);
        }
        return found;
    }
}

/// <summary>An estimator whose file is a header and members that are data.</summary>
internal sealed class Estimator<TSpec>(
    string name,
    Func<EstimatorTarget, TargetSpec, TSpec?> read,
    Func<TSpec, string> header,
    Func<TSpec, IReadOnlyList<Member>> members,
    IReadOnlyList<EstimatorRule> rules,
    bool isStatic = false) : Estimator(name, isStatic, rules)
    where TSpec : EstimatorSpec
{
    private readonly Memo<TSpec, Built> _built = new(spec => new Built(members(spec)));

    public override EstimatorSpec? Read(EstimatorTarget target, TargetSpec type) => read(target, type);

    public override MemberSignatures SignaturesOf(EstimatorSpec spec) => _built[(TSpec)spec].Signatures;

    public override string Write(EstimatorSpec spec) =>
        SourceFile.Write(spec.Target, header((TSpec)spec), _built[(TSpec)spec].Take() ?? members((TSpec)spec));

    // The rule on names reads the members first, and the file prints them next. Later readings need only the signatures, so that the cache
    // releases the members.
    private sealed class Built(IReadOnlyList<Member> members)
    {
        private IReadOnlyList<Member>? _members = members;

        public MemberSignatures Signatures { get; } = new(members.Select(MemberSignature.Of));

        public IReadOnlyList<Member>? Take() => Interlocked.Exchange(ref _members, null);
    }
}
