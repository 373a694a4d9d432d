export * from './instruction.dto';
