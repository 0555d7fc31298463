using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>Reads the constants of an attribute.</summary>
internal static class ArgumentReader
{
    // Netwright.Target.Gpu.
    private const int GpuTarget = 2;

    /// <summary>The arguments of a layer; <see langword="null"/> where the compiler did not understand one.</summary>
    public static EquatableArray<LayerArgument>? Layer(AttributeData attribute)
    {
        if (attribute.AttributeConstructor is not { } constructor
            || constructor.Parameters.Length != attribute.ConstructorArguments.Length
            || attribute.ConstructorArguments.Any(static argument => argument.Kind == TypedConstantKind.Error)
            || attribute.NamedArguments.Any(static argument => argument.Value.Kind == TypedConstantKind.Error))
        {
            return null;
        }

        IEnumerable<LayerArgument> positional = constructor.Parameters.Zip(
            attribute.ConstructorArguments,
            static (parameter, argument) => new LayerArgument(parameter.Name, Constant(argument)));
        IEnumerable<LayerArgument> named = attribute.NamedArguments.Select(static argument => new LayerArgument(argument.Key, Constant(argument.Value)));
        return positional.Concat(named).ToEquatableArray();
    }

    /// <summary>The numbers of <c>[Network]</c>; <see langword="null"/> where the compiler did not understand them.</summary>
    public static EquatableArray<int>? InputShape(AttributeData network)
    {
        if (network.AttributeConstructor is null
            || network.ConstructorArguments.Length != 1
            || network.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array } array)
        {
            return null;
        }

        ImmutableArray<TypedConstant> extents = array.IsNull ? [] : array.Values;
        return extents.All(static extent => extent is { Kind: TypedConstantKind.Primitive, Value: int })
            ? extents.Select(static extent => (int)extent.Value!).ToEquatableArray()
            : null;
    }

    /// <summary>Whether <c>[Network]</c> lets convolutions be computed by Winograd's filtering.</summary>
    public static bool AllowsWinograd(AttributeData network)
        => !network.NamedArguments.Any(static argument => argument is { Key: "Winograd", Value.Value: false });

    /// <summary>Whether <c>[Network]</c> asks for code for graphics processors.</summary>
    public static bool HasDeviceCode(AttributeData network)
        => network.NamedArguments.Any(static argument => argument is { Key: "Targets", Value.Value: int targets } && (targets & GpuTarget) != 0);

    private static object? Constant(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Primitive => constant.Value,
        TypedConstantKind.Enum => MemberName(constant) ?? constant.Value,
        TypedConstantKind.Array when !constant.IsNull => List(constant),
        _ => null,
    };

    private static object? List(TypedConstant array) => (array.Type as IArrayTypeSymbol)?.ElementType.SpecialType switch
    {
        SpecialType.System_Int32 => array.Values.Select(static element => element.Value as int? ?? 0).ToEquatableArray(),
        SpecialType.System_String => array.Values.Select(static element => element.Value as string ?? string.Empty).ToEquatableArray(),
        _ => null,
    };

    private static string? MemberName(TypedConstant constant)
        => constant.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;
}
