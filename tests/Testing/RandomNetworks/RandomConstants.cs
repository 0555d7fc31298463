using System.Globalization;

namespace Netwright.Testing.RandomNetworks;

/// <summary>The constants of a block and the expressions that stand for numbers in it.</summary>
internal sealed class RandomConstants(string block, Random random)
{
    private readonly List<(string Name, int Value)> _constants = [];

    /// <summary>An expression of constants that has this value where the block is used.</summary>
    public string Express(int value) => random.Next(6) switch
    {
        0 when value % 2 == 0 => $"{Constant(value / 2)} * 2",
        1 => $"{Constant(value + 1)} - 1",
        2 => $"({Constant((3 * value) - 1)} + 1) / 3",
        3 when value < 16 => $"{Constant(value + 16)} % 16",
        _ => Constant(value),
    };

    /// <summary>The members of the class and the arguments of its use, which has to give those that differ from the defaults.</summary>
    public (string Members, IReadOnlyList<string> Arguments) Declare()
    {
        int[] defaults = [.. _constants.Select(constant => random.Next(2) == 0 ? constant.Value : random.Next(1, 9))];
        int given = defaults.Length;
        while (given > 0 && defaults[given - 1] == _constants[given - 1].Value)
        {
            given--;
        }

        string members = string.Join(", ", _constants.Select((constant, index) => $"{constant.Name} = {Text(defaults[index])}"));
        return (members.Length == 0 ? string.Empty : $" public const int {members}; ", [.. _constants.Take(given).Select(static constant => Text(constant.Value))]);
    }

    private string Constant(int value)
    {
        if (!_constants.Exists(constant => constant.Value == value))
        {
            _constants.Add(($"N{_constants.Count}", value));
        }

        return $"{block}.{_constants.First(constant => constant.Value == value).Name}";
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
