using Netwright.Generator.Emission.Sources;

namespace Netwright.Generator.Emission.DirectX;

/// <summary>
/// The backend for DirectX 12: files that are the same in every project, added once where ComputeSharp is known. Only there can they be compiled, so this
/// assembly carries them as text.
/// </summary>
internal static class DirectXFiles
{
    private static readonly string[] Names = ["DeviceShader", "DirectXBackend", "DirectXBuffer"];

    /// <summary>The type by which it is seen that ComputeSharp is referenced.</summary>
    public const string ComputeSharpMarker = "ComputeSharp.Descriptors.IComputeShaderDescriptor`1";

    /// <summary>The files.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Names.Select(Read)];

    private static SourceFile Read(string name)
    {
        using Stream stream = typeof(DirectXFiles).Assembly.GetManifestResourceStream($"{name}.cs");
        using StreamReader reader = new(stream);
        return new SourceFile($"Netwright.DirectX.{name}.g.cs", GeneratedFile.Begin() + reader.ReadToEnd());
    }
}
