using static FuelEconomy.Gearbox;

namespace FuelEconomy;

/// <summary>The road tests of Motor Trend 1974, as Henderson and Velleman (1981, Biometrics 37) published them.</summary>
internal static class MotorTrend
{
    public static RoadTest[] Tests { get; } =
    [
        new("Mazda RX4", 21, 2.62, 110, Manual),
        new("Mazda RX4 Wag", 21, 2.875, 110, Manual),
        new("Datsun 710", 22.8, 2.32, 93, Manual),
        new("Hornet 4 Drive", 21.4, 3.215, 110, Auto),
        new("Hornet Sportabout", 18.7, 3.44, 175, Auto),
        new("Valiant", 18.1, 3.46, 105, Auto),
        new("Duster 360", 14.3, 3.57, 245, Auto),
        new("Merc 240D", 24.4, 3.19, 62, Auto),
        new("Merc 230", 22.8, 3.15, 95, Auto),
        new("Merc 280", 19.2, 3.44, 123, Auto),
        new("Merc 280C", 17.8, 3.44, 123, Auto),
        new("Merc 450SE", 16.4, 4.07, 180, Auto),
        new("Merc 450SL", 17.3, 3.73, 180, Auto),
        new("Merc 450SLC", 15.2, 3.78, 180, Auto),
        new("Cadillac Fleetwood", 10.4, 5.25, 205, Auto),
        new("Lincoln Continental", 10.4, 5.424, 215, Auto),
        new("Chrysler Imperial", 14.7, 5.345, 230, Auto),
        new("Fiat 128", 32.4, 2.2, 66, Manual),
        new("Honda Civic", 30.4, 1.615, 52, Manual),
        new("Toyota Corolla", 33.9, 1.835, 65, Manual),
        new("Toyota Corona", 21.5, 2.465, 97, Auto),
        new("Dodge Challenger", 15.5, 3.52, 150, Auto),
        new("AMC Javelin", 15.2, 3.435, 150, Auto),
        new("Camaro Z28", 13.3, 3.84, 245, Auto),
        new("Pontiac Firebird", 19.2, 3.845, 175, Auto),
        new("Fiat X1-9", 27.3, 1.935, 66, Manual),
        new("Porsche 914-2", 26, 2.14, 91, Manual),
        new("Lotus Europa", 30.4, 1.513, 113, Manual),
        new("Ford Pantera L", 15.8, 3.17, 264, Manual),
        new("Ferrari Dino", 19.7, 2.77, 175, Manual),
        new("Maserati Bora", 15, 3.57, 335, Manual),
        new("Volvo 142E", 21.4, 2.78, 109, Manual),
    ];
}
