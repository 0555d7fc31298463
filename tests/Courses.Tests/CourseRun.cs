using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.Courses.Tests;

/// <summary>A quick run of a program: what it printed, and the pictures that it made. It learns from what it draws, so that every run is the same.</summary>
internal sealed class CourseRun : IDisposable
{
    private readonly TemporaryFolder _output = new();
    private readonly string _text;

    public CourseRun(string program, params string[] arguments)
    {
        string file = System.IO.Path.Combine(AppContext.BaseDirectory, program + ".dll");
        _text = DotNet.Run(_output.Path, [], [file, "--quick", "--output", _output.Path, .. arguments]).Succeeded().Text;
    }

    public void Dispose() => _output.Dispose();

    /// <summary>Asserts that the program printed something.</summary>
    public void Printed(string expected) => Assert.Contains(expected, _text, StringComparison.Ordinal);

    /// <summary>The number that it printed behind some words.</summary>
    public double NumberAfter(string words)
    {
        Match match = Regex.Match(_text, Regex.Escape(words) + @"\s*(-?\d+(\.\d+)?)");
        Assert.True(match.Success, $"No number follows «{words}» in:\n{_text}");
        return double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The numbers in the row of a table that it printed.</summary>
    public double[] Row(string name) =>
    [
        .. Regex.Match(_text, $@"^{Regex.Escape(name)} *\|(.*)$", RegexOptions.Multiline).Groups[1].Value
            .Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static number => double.Parse(number, CultureInfo.InvariantCulture)),
    ];

    /// <summary>The elements of a name in a picture that it made.</summary>
    public int CountIn(string picture, string element) =>
        XDocument.Load(_output[picture]).Descendants().Count(found => found.Name.LocalName == element);
}
