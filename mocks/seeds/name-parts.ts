const words = (text: string): readonly string[] => text.split(' ');

/** Halves of place names: 32 × 32. */
export const placeStarts = words(
  'Ash Beck Birch Black Bright Brook Castle Clay Cold Copper Elm Fair Fern Glen Gold Green Hazel High Hollow Iron Kings Lake Long Maple Marsh North Oak Red River Silver Stone West',
);
export const placeEnds = words(
  'bank bridge bury by combe cote dale den field ford gate grove ham haven hill holm hurst land leigh mere mill mouth pool port side stead ton vale well wick wood worth',
);

/** 100 lines of business. */
export const trades = words(
  'Accounting Aerials Architects Bakery Bearings Bikes Books Brewing Builders Cabinets Candles Carpets Catering Ceramics Charters Chemicals Cleaning Clinic Clocks Coaches Coffee Components Consulting Conveyors Cranes Dairy Decorators Dental Design Drilling Drones Electrical Energy Engineering Estates Events Fabrics Farms Fencing Films Finance Fisheries Flooring Florists Foods Forestry Freight Furniture Games Gardens Glass Graphics Guitars Haulage Heating Hosting Hotels Insurance Interiors Joinery Kitchens Laboratories Landscapes Laundry Leather Lighting Logistics Marine Media Metals Motors Museum Music Nurseries Optics Packaging Paints Pharmacy Photography Plastics Plumbing Pottery Printing Pumps Recycling Roofing Sails Security Signs Software Solar Studios Surveyors Textiles Timber Tools Toys Travel Veterinary Windows Yachts',
);

/** One address per country, with a legal form used there. */
export const locations = [
  { country: 'GB', form: 'Ltd', city: 'Leeds', postalCode: 'LS1 4DY' },
  { country: 'DE', form: 'GmbH', city: 'Köln', postalCode: '50667' },
  { country: 'US', form: 'Inc.', city: 'Austin', region: 'TX', postalCode: '78701' },
  { country: 'IE', form: 'Limited', city: 'Cork', postalCode: 'T12 X8N6' },
  { country: 'NL', form: 'B.V.', city: 'Utrecht', postalCode: '3511 LN' },
  { country: 'SE', form: 'AB', city: 'Göteborg', postalCode: '411 03' },
  { country: 'FR', form: 'SARL', city: 'Nantes', postalCode: '44000' },
  { country: 'CH', form: 'AG', city: 'Zürich', postalCode: '8001' },
] as const;

export const firstNames = words(
  'Ada Aisha Anders Ben Björn Carla Chloé Daniel Elif Emma Erik Fatima Felix Grace Hana Hugo Ines Ivan Jana João Kofi Lars Léa Liam Maja Marco Mei Nadia Noah Olga Omar Petra Priya Rosa Sam Sofía Tariq Tomás Uma Vera Wei Yuki Zoë',
);
export const lastNames = words(
  'Abara Adler Ahmed Bauer Becker Brown Chen Costa Cruz Dahl Diaz Dubois Evans Fischer Garcia Haddad Hansen Ito Jansen Jensen Kaya Keller Khan Kim Kowalski Larsen Lopez Martin Meyer Moreau Nair Novak Okafor Olsen Patel Popov Reyes Rossi Schmidt Silva Singh Smith Suzuki Tanaka Turner Varga Weber Wilson Wong Zhang',
);
