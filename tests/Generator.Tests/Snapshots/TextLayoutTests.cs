using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Snapshots;

/// <summary>How generated code looks to somebody who opens it.</summary>
public sealed class TextLayoutTests
{
    private const int LongestLine = 220;

    public static TheoryData<string> Networks { get; } = [.. SampleNetworks.All.Keys];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Lines_are_short_and_end_cleanly(string network)
    {
        foreach ((string file, string text) in GeneratedFiles.Of(network))
        {
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\t', text);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.All(text.Split('\n'), line =>
            {
                Assert.False(line.EndsWith(' '), $"{file}: '{line}' ends with a space.");
                Assert.True(line.Length <= LongestLine, $"{file}: {line.Length} characters in '{line}'.");
            });
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Lines_are_indented_by_their_braces(string network)
    {
        foreach ((string file, string text) in GeneratedFiles.Of(network))
        {
            int depth = 0;
            foreach (string line in text.Split('\n').Select(static line => line.Trim(' ')).Where(IsCode))
            {
                depth += line.Count(static letter => letter is '{' or '[' or '(') - line.Count(static letter => letter is '}' or ']' or ')');
                Assert.True(depth >= 0, $"{file}: '{line}' closes what is not open.");
            }

            Assert.Equal(0, depth);
        }
    }

    private static bool IsCode(string line) => !line.StartsWith("//", StringComparison.Ordinal);
}
