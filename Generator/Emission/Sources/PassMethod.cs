namespace Netwright.Generator.Emission.Sources;

/// <summary>A method of a network's code that runs one of its passes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters, each as <c>ref float inputs</c>.</param>
internal sealed record PassMethod(string Name, params string[] Parameters)
{
    public static PassMethod Pack { get; } = new("Pack", "ref float parameters", "ref float packed");

    public static PassMethod ForwardSample { get; } = new(
        "ForwardSample", "ref float inputs", "ref float outputs", "ref float parameters", "ref float packed", "ref float arena", "in TeamMember member");

    public static PassMethod ForwardGroup { get; } = new(
        "ForwardGroup", "ref float inputs", "ref float outputs", "ref float parameters", "ref float packed", "ref float arena");

    public static PassMethod TrainForward { get; } = new(
        "TrainForward", "ref float inputs", "ref float parameters", "ref float arena", "ref float statistics", "in TrainingStep step");

    public static PassMethod TrainBackward { get; } = new(
        "TrainBackward",
        "ref float inputs",
        "ref float parameters",
        "ref float gradients",
        "ref float arena",
        "ref float statistics",
        "in TrainingStep step");

    /// <summary>What stands in front of the body.</summary>
    public string Header => $"public override void {Name}({string.Join(", ", Parameters)})";

    /// <summary>A method that does a part of it, with the same parameters.</summary>
    public string PartHeader(int part) => $"private static void {Name}{part}({string.Join(", ", Parameters)})";

    /// <summary>A call of such a part from this method.</summary>
    public string PartCall(int part) => $"{Name}{part}({string.Join(", ", Parameters.Select(Argument))});";

    private static string Argument(string parameter)
        => parameter.Substring(0, parameter.IndexOf(' ')) + parameter.Substring(parameter.LastIndexOf(' '));
}
