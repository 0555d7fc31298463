namespace Netwright.Generator.Emission.Sources;

/// <summary>One generated file.</summary>
internal sealed record SourceFile(string HintName, string Source);
