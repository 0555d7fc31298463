using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Incrementality;

/// <summary>What the pipeline keeps between edits.</summary>
public sealed class PipelineModelTests
{
    private static readonly Type[] Forbidden = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(SemanticModel)];

    [Theory]
    [InlineData("LeNet5", TrackingNames.Declaration)]
    [InlineData("LeNet5", TrackingNames.Shapes)]
    [InlineData("Wrong", TrackingNames.Declaration)]
    [InlineData("Wrong", TrackingNames.Shapes)]
    public void No_step_keeps_source_or_symbols(string network, string step)
    {
        object model = Assert.Single(new GeneratorRun(SampleNetworks.All[network]).OutputsOf(step)).Value;

        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Walk(model, model.GetType().Name, seen);

        Assert.True(seen.Count > 10, $"Only {seen.Count} objects were looked at.");
    }

    [Fact]
    public void The_walk_finds_what_hides_deep_inside()
    {
        SyntaxNode hidden = Microsoft.CodeAnalysis.CSharp.SyntaxFactory.IdentifierName("hidden");

        Exception exception = Assert.ThrowsAny<Exception>(() => Walk(new object?[] { null, Tuple.Create(1, hidden) }, "Root", []));

        Assert.StartsWith("Root[].m_Item2 is a IdentifierNameSyntax.", exception.Message, StringComparison.Ordinal);
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
        {
            return;
        }

        Assert.False(Forbidden.Any(forbidden => forbidden.IsInstanceOfType(value)), $"{path} is a {value.GetType().Name}.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
