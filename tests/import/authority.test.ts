import { describe, expect, it } from 'vitest';
import { authorityIn, idOf, isSamePlace } from '../../src/import/authority.ts';

describe('the authority of a report', () => {
  it.each([
    ['Inspection of Exampleshire local authority children’s services', 'Exampleshire', 'Exampleshire'],
    [
      'Inspection of The Royal Borough of Sample and Test local authority children’s services',
      'Sample and Test',
      'Royal Borough of Sample and Test',
    ],
    [
      'Inspection of London Borough of Sampleton local authority children’s services',
      'Sampleton',
      'London Borough of Sampleton',
    ],
    [
      'Sampleton Metropolitan Borough Council Inspection of children’s social care services',
      'Sampleton',
      'Sampleton Metropolitan Borough Council',
    ],
    [
      'City of Sampleford Metropolitan District Council Inspection of children’s social care services',
      'Sampleford',
      'City of Sampleford Metropolitan District Council',
    ],
    [
      'Sample East Unitary Authority Inspection of services for children in need of help',
      'Sample East',
      'Sample East Unitary Authority',
    ],
    [
      'Exampleshire County Council Re-inspection of services for children in need of help',
      'Exampleshire',
      'Exampleshire County Council',
    ],
    ['Inspection of Sample-on-Sea Council’s children’s services', 'Sample-on-Sea', 'Sample-on-Sea Council'],
    ['Inspection of children’s services in Exampleshire', 'Exampleshire', 'Exampleshire'],
    [
      'Inspection of local authority children’s services Exampleshire County Council',
      'Exampleshire',
      'Exampleshire County Council',
    ],
    [
      'Exampleshire County Council Short inspection of children’s social care services',
      'Exampleshire',
      'Exampleshire County Council',
    ],
    [
      'Sampleton City Council Sampleton Children’s Trust Inspection of children’s services',
      'Sampleton',
      'Sampleton City Council',
    ],
    [
      'Inspection of Sampleton Children First and Sampleton Borough Council children’s services',
      'Sampleton',
      'Sampleton Borough Council',
    ],
    [
      'Council of the Isles of Sample Inspection of children’s social care services',
      'Isles of Sample',
      'Council of the Isles of Sample',
    ],
    [
      'Inspection of Sample, Test and Poole local authority children’s services',
      'Sample, Test and Poole',
      'Sample, Test and Poole',
    ],
    [
      'Sample Children’s Trust on behalf of the Royal Borough of Sampleton Inspection of children’s services',
      'Sampleton',
      'Royal Borough of Sampleton',
    ],
    ['Together for Children Sampleton Inspection of children’s social care services', 'Sampleton', 'Sampleton'],
    ['Inspection of Sampleton local authority children’s social care', 'Sampleton', 'Sampleton'],
    ['East Sample Children’s Trust Inspection of children’s services', 'East Sample', 'East Sample'],
    [
      'Inspection of local authority children’s services (PIF) Sampleton Borough Council',
      'Sampleton',
      'Sampleton Borough Council',
    ],
  ])('is named by its title: %s', (title, area, name) => {
    const text = 'Children in Sampleford live well. Sampleford is a city.';
    expect(authorityIn(title, text)).toMatchObject({ area, name });
  });

  it('has its full name from the text where the title gives only the place', () => {
    const title = 'Inspection of Exampleshire local authority children’s services';
    expect(authorityIn(title, 'Leaders of Exampleshire County Council know.')).toEqual({
      area: 'Exampleshire',
      name: 'Exampleshire County Council',
      isFullName: true,
    });
    expect(authorityIn(title, 'Leaders know.').isFullName).toBe(false);
  });

  it('keeps “City of” where the place is always called so', () => {
    expect(
      authorityIn(
        'Inspection of City of Sample local authority children’s services',
        'The City of Sample is small. In the City of Sample, all know each other.',
      ).area,
    ).toBe('City of Sample');
  });

  it('is that of the line that grades its services, where there is no such title', () => {
    expect(authorityIn('', 'Children’s services in Exampleshire require improvement to be good').area).toBe(
      'Exampleshire',
    );
  });
});

describe('a name in an address', () => {
  it.each([
    ['St. Sample', 'st-sample'],
    ['Sample & Test', 'sample-and-test'],
    ['King’s Sample', 'kings-sample'],
  ])('has small letters, digits and hyphens: %s', (name, slug) => {
    expect(idOf(name)).toBe(slug);
  });
});

describe('two names', () => {
  it.each([
    ['York', 'City of York', true],
    ['Durham', 'County Durham', true],
    ['Herefordshire', 'Herefordshire, County of', true],
    ['Telford & Wrekin', 'Borough of Telford and Wrekin', true],
    ['Leicester', 'Leicestershire', false],
  ])('may be those of one place: %s, %s', (one, other, isSame) => {
    expect(isSamePlace(one, other)).toBe(isSame);
  });
});
