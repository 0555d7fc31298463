using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis.Emit;
using Netwright.Testing;

namespace Netwright.Golden.Tests.Files;

/// <summary>The objects that the declarations of a family make, where these are expressions: <c>new Sgd(0.1f)</c>.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class GoldenExpressions<T>
    where T : class
{
    private const string Holder = "Expressions";

    private readonly Type _holder;

    /// <summary>Compiles the declarations of all cases as properties of a class.</summary>
    public GoldenExpressions(GoldenFile file)
    {
        StringBuilder source = new();
        source.AppendLine($"using Netwright; internal static class {Holder} {{");
        foreach (GoldenCase golden in file.Cases)
        {
            source.AppendLine($"    public static {typeof(T).Name} {golden.Name} => {golden.Declaration};");
        }

        source.AppendLine("}");
        using MemoryStream image = new();
        EmitResult emitted = NetworkCompilation.Create(source.ToString()).Emit(image);
        Assert.True(emitted.Success, $"{string.Join('\n', emitted.Diagnostics)}\nin\n{source}");
        image.Position = 0;
        _holder = new AssemblyLoadContext("expressions").LoadFromStream(image).GetType(Holder, throwOnError: true)!;
    }

    /// <summary>Makes the object of a case.</summary>
    public T Make(GoldenCase golden) => (T)_holder.GetProperty(golden.Name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
