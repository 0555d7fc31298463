namespace Netwright.Generator.Emission.Kernels;

/// <summary>A method of generated code before it has a name: what it computes, its parameters, its body.</summary>
/// <param name="Summary">One sentence for its XML doc.</param>
/// <param name="Parameters">The names of its <c>ref float</c> parameters, in order, then any others with their types.</param>
/// <param name="Body">The statements.</param>
internal sealed record Kernel(string Summary, IReadOnlyList<string> Parameters, string Body)
{
    /// <summary>The argument, and the parameter, that says which thread of a team does the call.</summary>
    public const string Member = "member";

    /// <summary>The same for two kernels that are written alike.</summary>
    public string Key => Signature + "\n" + Body;

    /// <summary>Whether the threads of a team share its work: then one of its loops asks for the thread's share.</summary>
    public bool IsShared => Body.Contains(Member + ".");

    /// <summary>The parameter list as source: names alone are references to floats.</summary>
    public string Signature => string.Join(", ", Parameters
        .Select(static parameter => parameter.Contains(' ') ? parameter : "ref float " + parameter)
        .Concat(IsShared ? [$"in TeamMember {Member}"] : []));
}
