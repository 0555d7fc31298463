using System.CommandLine;
using System.CommandLine.Parsing;

namespace Courses;

/// <summary>Options that say what they expect where they find something else.</summary>
public static class OptionChecks
{
    /// <summary>Makes an option of a whole number.</summary>
    public static Option<int> WholeNumber(string name, string description, int defaultValue, int minimum)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => defaultValue };
        option.Expect(token => int.TryParse(token, out int value) && value >= minimum, $"a whole number of at least {minimum}");
        return option;
    }

    /// <summary>Has an option refuse what is not valid, and say what is.</summary>
    public static void Expect(this Option option, Func<string, bool> isValid, string expected)
    {
        ArgumentNullException.ThrowIfNull(option);
        option.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => !isValid(token.Value)))
            {
                result.AddError($"{option.Name}: expected {expected}, found {token.Value}.");
            }
        });
    }
}
