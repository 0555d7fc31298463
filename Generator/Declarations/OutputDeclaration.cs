namespace Netwright.Generator.Declarations;

/// <summary>An additional output of a network.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">The position of the layer that yields it.</param>
/// <param name="IsTrainingOnly">Whether inference does without it.</param>
internal sealed record OutputDeclaration(string Name, int Source, bool IsTrainingOnly);
