import { Entity } from 'typeorm';
import { LawVersionColumns } from './law-versions';

/** A calendar of holidays and worked weekends (调休): `HolidayYear` of libs/domain; its code is the year. */
@Entity('holiday_year')
export class HolidayYearEntity extends LawVersionColumns {}
